import type { Output } from '@/contract'
import type { FigureChild, Figures, Rate } from '@/contract/statistics'
import { figures as names, periodStates, type Figure } from '@/contract/words-statistics'
import { dateOf } from '../../../ground/time/beijing'
import { definitions } from '../../statistics/definitions'
import type { Table, Value } from '../file/write-sheet'

type Report = Output<'statistics.report'>
type Row = readonly Value[]

const columns = [
  { heading: '数字', width: 16 },
  { heading: '全部：其中', width: 11 },
  { heading: '全部：共', width: 11 },
  { heading: '去掉办不了的：其中', width: 18 },
  { heading: '去掉办不了的：共', width: 16 },
  { heading: '单位', width: 14 },
]

const rateRow = (name: string, { raw, adjusted }: Rate): Row => [name, raw.k, raw.n, adjusted.k, adjusted.n, '件']
const shareRow = (name: string, { k, n }: { k: number; n: number }): Row => [name, k, n, null, null, '件']
const countRow = (name: string, many: number | null, unit: string): Row => [name, many, null, null, null, unit]
const lengthRows = (name: string, { n, median, p90 }: Figures['respondTime']): readonly Row[] => [
  [`${name}，中间数`, median, n, null, null, '分钟（上班时间）'],
  [`${name}，十件里九件以内`, p90, n, null, null, '分钟（上班时间）'],
]

const countsOf = ({ figures }: Report): readonly Row[] => [
  countRow('提出的', figures.asked, '件'),
  countRow('受理的', figures.accepted, '件'),
  countRow('合在一起办的', figures.merged, '件'),
  countRow('撤回的', figures.withdrawn, '件'),
  countRow('定了办不了的', figures.declined, '件'),
]

const backlogOf = ({ backlog }: Report): readonly Row[] =>
  backlog
    ? [
        countRow(names.open, backlog.open, '件'),
        countRow(names.late, backlog.late, '件'),
        countRow('没办完的等了几天，中间数', backlog.medianDays, '天'),
        countRow('没办完的等了几天，十件里九件以内', backlog.p90Days, '天'),
        [`等得最久的一件`, backlog.oldest === null ? null : dateOf(backlog.oldest), null, null, null, '提出的那天'],
      ]
    : []

const figureTable = (report: Report): Table => {
  const { figures } = report
  return {
    name: '数字',
    columns,
    rows: [
      ...countsOf(report),
      rateRow(names.response, figures.response),
      rateRow(names.solution, figures.solution),
      rateRow(names.satisfaction, figures.satisfaction),
      ...backlogOf(report),
      ...lengthRows(names.respondTime, figures.respondTime),
      ...lengthRows(names.answerTime, figures.answerTime),
      shareRow(names.reopened, figures.reopened),
      shareRow(names.handedOn, figures.handedOn),
      shareRow(names.unrated, figures.unrated),
      countRow(`${names.served}，人次`, figures.served.times, '人次'),
      countRow(`${names.served}，人数`, figures.served.persons, '人'),
      [names.claims, figures.claims.solved, figures.claims.claimed, null, null, '件'],
    ],
  }
}

const childRow = ({ name, hidden, figures, backlog }: FigureChild): Row =>
  hidden || !figures
    ? [name, '少于3件', null, null, null, null]
    : [name, figures.asked, figures.response.raw.k, figures.response.raw.n, backlog?.open ?? null, backlog?.late ?? null]

const childTable = ({ children }: Report): Table => ({
  name: '下级',
  columns: [
    { heading: '地方', width: 18 },
    { heading: '提出的', width: 10 },
    { heading: '按时回应', width: 10 },
    { heading: '受理的', width: 10 },
    { heading: names.open, width: 10 },
    { heading: names.late, width: 10 },
  ],
  rows: children.map(childRow),
})

const wordsTable = ({ title, period, sentences, restated }: Report): Table => ({
  name: '报告',
  columns: [{ heading: title, width: 90 }],
  rows: [
    [`${dateOf(period.from)} 到 ${dateOf(period.to - 1)}，${periodStates[period.state]}`],
    ...[...sentences.map(({ made, edited }) => edited ?? made), ...restated].map((words) => [words]),
  ],
})

const definitionTable: Table = {
  name: '怎么算的',
  columns: [
    { heading: '数字', width: 14 },
    { heading: '说的是什么', width: 60 },
    { heading: '其中', width: 24 },
    { heading: '共', width: 40 },
  ],
  rows: (Object.keys(names) as Figure[]).map((figure) => [
    names[figure],
    definitions[figure].what,
    definitions[figure].above,
    definitions[figure].below,
  ]),
}

/** A report as tables of a workbook: its words, its figures raw and adjusted, the places below, and what each figure says. */
export const reportTables = (report: Report): Table[] => [
  wordsTable(report),
  figureTable(report),
  ...(report.children.length > 0 ? [childTable(report)] : []),
  definitionTable,
]
