import type { UnitSheet } from '@/contract/attendance'
import { dateOf } from '../../../ground/time/beijing'
import type { Table } from '../file/write-sheet'

const hours = (minutes: number): number => Math.round((minutes / 60) * 100) / 100

const columns = [
  { heading: '姓名', width: 10 },
  { heading: '日期', width: 12 },
  { heading: '服务', width: 40 },
  { heading: '类别', width: 16 },
  { heading: '村(社区)', width: 16 },
  { heading: '时长（小时）', width: 12 },
]
const summary = [
  { heading: '姓名', width: 10 },
  { heading: '次数', width: 8 },
  { heading: '时长（小时）', width: 12 },
]

/** The sheet as tables of a workbook: the quarter, and the half-year where it closes one. */
export const unitTables = ({ rows, half }: UnitSheet): Table[] => [
  {
    name: '季度反馈',
    columns,
    rows: rows.map((row) => [row.name, dateOf(row.date), row.text, row.className, row.communityName, hours(row.minutes)]),
  },
  ...(half ? [{ name: '半年小结', columns: summary, rows: half.map(({ name, times, minutes }) => [name, times, hours(minutes)]) }] : []),
]
