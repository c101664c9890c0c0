import { matterClasses } from '@/contract/settings'
import { clocks } from '@/contract/words'
import { numberWords, switches, type FigureKey } from './figures'
import { linesOf } from './notice'
import { choiceLists, keysOf, type Limit, type Period, type Values } from './values'

export const units = {
  workingHours: '个工作小时',
  workingDays: '个工作日',
  wakingHours: '小时，夜里不算',
  days: '天',
  hours: '小时',
} as const
export type Unit = keyof typeof units

export const unitOf = (limit: Limit): Unit => keysOf(units).find((unit) => unit in limit) ?? 'hours'
export const amountOf = (limit: Limit): number => Object.values(limit)[0] ?? 0

/** 2 小时, 30 分钟, 7 天, 5 个工作日 */
export const limitWords = (limit: Limit | null): string => {
  if (limit === null) return '不要求'
  const amount = amountOf(limit)
  const unit = unitOf(limit)
  if (unit === 'hours' && amount < 1) return `${Math.round(amount * 60)} 分钟`
  if (unit === 'hours' && amount >= 48 && amount % 24 === 0) return `${amount / 24} 天`
  return `${amount} ${units[unit]}`
}

const time = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
export const periodWords = ([from, to]: Period) => `${time(from)} 到 ${time(to)}`

export const numberSaid = (name: FigureKey, value: number): string => {
  if (switches.has(name)) return value === 1 ? '开着' : '没开'
  return `${value} ${numberWords[name].unit}`
}

const limitLines = ({ limits }: Values) =>
  keysOf(limits).flatMap((of) =>
    keysOf(limits[of]).map((clock) => [`${matterClasses[of]} · ${clocks[clock]}`, limitWords(limits[of][clock])] as const),
  )

const categoryLines = ({ categories }: Values) =>
  categories.map(
    ({ id, name, class: of, hints }) =>
      [`类别 ${id}`, `${name}，按「${matterClasses[of]}」算${hints.length > 0 ? `，提示词：${hints.join('、')}` : ''}`] as const,
  )

/** Each list in one line, so that what was taken away is seen too. */
const choiceLines = (values: Values) =>
  keysOf(choiceLists).map((of) => [choiceLists[of], values[of].map(({ name }) => name).join('、')] as const)

/** The figures that both know: a phone's pages may be newer than the functions. */
export const knownNumbers = ({ numbers }: Values): readonly FigureKey[] => keysOf(numberWords).filter((key) => key in numbers)

const numberLines = (values: Values) =>
  knownNumbers(values).map((key) => [numberWords[key].name, numberSaid(key, values.numbers[key])] as const)

const arrangementWords = ({ arrangements }: Values) =>
  arrangements.map((each) => `${each.year}年：${linesOf(each).join('，')}`).join('；') || '没填'

/** Every setting as a line of words. */
const allLines = (values: Values): ReadonlyMap<string, string> =>
  new Map([
    ...limitLines(values),
    ['等居民评价', limitWords(values.confirmWithin)],
    ['差评整改', limitWords(values.reworkWithin)],
    ['上班时间', values.workday.map(periodWords).join('，')],
    ['放假安排', arrangementWords(values)],
    ...numberLines(values),
    ...categoryLines(values),
    ...choiceLines(values),
  ])

export interface Difference {
  readonly label: string
  readonly before: string
  readonly after: string
}

/** What would be different, in words, for a last look. */
export const differences = (before: Values, after: Values): readonly Difference[] => {
  const old = allLines(before)
  return [...allLines(after)].flatMap(([label, words]) =>
    old.get(label) === words ? [] : [{ label, before: old.get(label) ?? '没有', after: words }],
  )
}
