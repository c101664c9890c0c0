import type { Field } from '../kinds/columns'
import { unknownIn, type Headings } from './headings'
import type { Sheet } from './sheet'

const named = (sheets: readonly Sheet[]): string => sheets.map(({ name }) => `「${name.slice(0, 31)}」`).join('')

/** Of two columns that mean the same, which is read. */
const twinsIn = ({ headings }: Headings, fields: ReadonlyMap<string, Field>): readonly string[] =>
  headings.flatMap(({ field, column, twins }) =>
    twins.length === 0 ? [] : [`「${fields.get(field)?.heading ?? field}」有 ${twins.length + 1} 列，读的是第 ${column + 1} 列`],
  )

const hiddenIn = ({ headings, sheet }: Headings, fields: ReadonlyMap<string, Field>): readonly string[] => {
  const unseen = headings.filter(({ column }) => sheet.hiddenColumns.has(column)).map(({ field }) => fields.get(field)?.heading ?? field)
  return unseen.length === 0 ? [] : [`藏起来的列也读了：${unseen.join('、')}`]
}

export interface Chosen {
  readonly headings: Headings
  readonly fields: ReadonlyMap<string, Field>
  /** Every sheet of the file, and those that hold such a table too. */
  readonly sheets: readonly Sheet[]
  readonly others: readonly Sheet[]
  readonly hidden: number
  readonly takeHidden: boolean
  /** Numbers of rows that are about the table and none of it. */
  readonly aside: readonly number[]
}

/** About the file as a whole, for whoever is to say whether it was meant so. */
export const notesOn = ({ headings, fields, sheets, others, hidden, takeHidden, aside }: Chosen): string[] => {
  const { sheet } = headings
  const unknown = unknownIn(headings)
  return [
    ...(hidden > 0 ? [`有 ${hidden} 行被筛选藏起来了，${takeHidden ? '也读了' : '没有读'}`] : []),
    ...(sheets.length > 1 ? [`读的是工作表${named([sheet])}，其他工作表没有读`] : []),
    ...(others.length > 0 ? [`${named(others)}里也有这样的表，请另外导入`] : []),
    ...(unknown.length > 0 ? [`这些列没有用到：${unknown.join('、')}`] : []),
    ...twinsIn(headings, fields),
    ...hiddenIn(headings, fields),
    ...(aside.length > 0 ? [`第 ${aside.slice(0, 5).join('、')} 行是合计或说明，没有读`] : []),
    ...(sheet.merged ? ['有合并的单元格，已当作每一格都填了同样的内容'] : []),
    ...(sheet.far === null ? [] : [`${sheet.far}有一格离表格很远，没有读`]),
  ]
}
