const hour = 3_600_000
const china = 8 * hour

type Range = readonly [low: number, high: number]

/** Lowest and highest value of each field: second, minute, hour, day, month, weekday, year. */
const ranges: readonly Range[] = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
  [1970, 2099],
]

const names: Readonly<Record<string, number>> = Object.fromEntries<number>([
  ...['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'].map((name, day) => [name, day] as const),
  ...['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'].map((name, month) => [name, month + 1] as const),
])

type Matches = (value: number) => boolean

const numberOf = (text: string): number => names[text.toUpperCase()] ?? (/^\d+$/.test(text) ? Number(text) : NaN)

/** "*", "5", "8-17", "MON-FRI" as the first and last value, the last open for a single one. */
const spanOf = (text: string, [low, high]: Range): readonly [from: number, to: number | undefined] => {
  if (text === '*' || text === '?') return [low, high]
  const [from = NaN, to] = text.split('-').map(numberOf)
  if (!Number.isInteger(from) || from < low || from > high) throw new Error(`no cron field: ${text}`)
  return [from, to]
}

const part = (text: string, range: Range): Matches => {
  const [, span = '', step] = /^([^/]+)(?:\/([1-9]\d*))?$/.exec(text) ?? []
  const [from, to] = spanOf(span, range)
  const last = to ?? (step ? range[1] : from)
  return (value) => value >= from && value <= last && (value - from) % Number(step ?? 1) === 0
}

/**
 * Reads a timer of seven fields: second minute hour day month weekday year, in UTC+8.
 * @returns whether a moment (UTC ms) is one of its seconds
 * @throws when it is not such a timer
 */
export const readCron = (text: string): ((at: number) => boolean) => {
  const fields = text.trim().split(/\s+/)
  if (fields.length !== ranges.length) throw new Error(`a timer has seven fields: ${text}`)
  const matches = fields.map((field, index) => {
    const parts = field.split(',').map((one) => part(one, ranges[index] ?? [0, 0]))
    return (value: number) => parts.some((matching) => matching(value))
  })
  return (at) => {
    const there = new Date(at + china)
    const values = [
      there.getUTCSeconds(),
      there.getUTCMinutes(),
      there.getUTCHours(),
      there.getUTCDate(),
      there.getUTCMonth() + 1,
      there.getUTCDay(),
      there.getUTCFullYear(),
    ]
    return values.every((value, index) => matches[index]?.(value))
  }
}
