import type { Arrangement } from './values'

interface Day {
  readonly year: number | null
  readonly month: number
  readonly date: number
}

const day = '(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日'
/** A day or days, or what is said of those before: 2月5日至13日, 放假, 上班. */
const pieces = () => new RegExp(`${day}(?:(?:至|到|—|-|~)${day})?|放假|上班|补班`, 'g')

const two = (number: number) => String(number).padStart(2, '0')
const dateOf = ({ year, month, date }: Day, otherwise: number) => `${year ?? otherwise}-${two(month)}-${two(date)}`

interface Before {
  readonly year: number
  /** The month named last: 2月14日、20日. */
  readonly month: number
}

const spanIn = (found: readonly (string | undefined)[], { year, month }: Before): { from: string; to: string } => {
  const [, fromYear, fromMonth, fromDate, toYear, toMonth, toDate] = found.map((part) => (part === undefined ? null : Number(part)))
  const first = { year: fromYear ?? null, month: fromMonth ?? month, date: fromDate ?? 0 }
  const last = toDate ? { year: toYear ?? null, month: toMonth ?? first.month, date: toDate } : first
  const to = dateOf(last, year)
  // 12月31日至1月2日: it begins in the year before.
  const from = dateOf(first, first.month > last.month ? year - 1 : (last.year ?? year))
  return { from, to }
}

/** The year that a notice is about; words of one's own need not say. */
export const yearIn = (words: string): number | null => {
  const found = /(\d{4})年(?:部分|元旦)/.exec(words)?.[1]
  return found === undefined ? null : Number(found)
}

/** What the State Council's notice says, or somebody in such words: 2月5日至13日放假，2月14日上班。 Null: nothing that is a day off. */
export const readNotice = (words: string, year: number): Arrangement | null => {
  const plain = words.replace(/[（(][^（）()]*[）)]|\s/g, '')
  const off: Arrangement['off'] = []
  const work: string[] = []
  const pattern = pieces()
  let days: Arrangement['off'] = []
  for (let found = pattern.exec(plain); found; found = pattern.exec(plain)) {
    const [piece] = found
    if (!piece.endsWith('假') && !piece.endsWith('班'))
      days.push(spanIn(found, { year, month: Number(days[days.length - 1]?.to.slice(5, 7) ?? 0) }))
    else {
      if (piece === '放假') off.push(...days)
      else work.push(...days.flatMap(({ from, to }) => (from === to ? [from] : [from, to])))
      days = []
    }
  }
  return off.length === 0 ? null : { year, off, work }
}

const said = (date: string, year: number): string =>
  `${date.startsWith(String(year)) ? '' : `${date.slice(0, 4)}年`}${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`

/** The same in words, a line for each: what is read again as it was. */
export const linesOf = ({ year, off, work }: Arrangement): readonly string[] => [
  ...off.map(({ from, to }) => `${said(from, year)}${from === to ? '' : `至${said(to, year)}`}放假`),
  ...(work.length === 0 ? [] : [`${work.map((date) => said(date, year)).join('、')}上班`]),
]
