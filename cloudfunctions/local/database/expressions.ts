import * as expressionOperators from 'mingo/operators/expression'
import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import { failed, unsupported } from './errors'
import { isDocument } from './value'

type Expression = (document: unknown, argument: unknown, options: Options) => unknown

const day = 24 * 60 * 60 * 1000

/** The date of `$week`-like operators, shifted so that its UTC fields are those of the zone asked for. */
function dateOf(document: unknown, argument: unknown, options: Options): Date | null {
  const source = isDocument(argument) && 'date' in argument ? argument['date'] : argument
  const value = evalExpr(document, source, options)
  if (value === null || value === undefined) return null
  if (!(value instanceof Date)) throw failed("can't convert the argument to Date")
  const zone = isDocument(argument) ? evalExpr(document, argument['timezone'], options) : undefined
  return new Date(value.getTime() + zoneOffset(zone, value))
}

/** Milliseconds that a zone (`+08:00` or an Olson name) is ahead of UTC at a moment. */
function zoneOffset(zone: unknown, at: Date): number {
  if (typeof zone !== 'string') return 0
  const fixed = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60_000
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(at)
  return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(at.getTime() / 1000) * 1000
}

const yearStart = (year: number): number => Date.UTC(year, 0, 1)

const dayOfYear = (date: Date): number => Math.floor((date.getTime() - yearStart(date.getUTCFullYear())) / day)

/** Weeks begin on Sunday; the days before the first Sunday are week 0. */
const week = (date: Date): number => Math.floor((dayOfYear(date) + 7 - date.getUTCDay()) / 7)

/** The Thursday of a date's ISO week decides its week and its year. */
const thursday = (date: Date): Date => new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * day)

const isoWeek = (date: Date): number => Math.floor(dayOfYear(thursday(date)) / 7) + 1

const ofDate =
  (read: (date: Date) => number): Expression =>
  (document, argument, options) => {
    const date = dateOf(document, argument, options)
    return date === null ? null : read(date)
  }

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw failed('a string is expected')
}

/** Counts UTF-8 bytes; a negative length takes the rest. */
const substring: Expression = (document, argument, options) => {
  const [text, start, length] = listOf(evalExpr(document, argument, options))
  const bytes = Buffer.from(textOf(text))
  const from = Number(start)
  if (from < 0) return ''
  return bytes.subarray(from, Number(length) < 0 ? undefined : from + Number(length)).toString()
}

const indexOfCodePoint: Expression = (document, argument, options) => {
  const [text, wanted, start, end] = listOf(evalExpr(document, argument, options))
  if (text === null || text === undefined) return null
  const points = Array.from(textOf(text))
  const searched = points.slice(0, end === undefined ? undefined : Number(end))
  const from = start === undefined ? 0 : Number(start)
  const at = searched.slice(from).join('').indexOf(textOf(wanted))
  return at < 0 ? -1 : from + Array.from(searched.slice(from).join('').slice(0, at)).length
}

/** Ids travel as their hex string, here too. */
const toObjectId: Expression = (document, argument, options) => {
  const value = evalExpr(document, argument, options)
  if (value === null || value === undefined) return null
  if (typeof value !== 'string' || !/^[0-9a-f]{24}$/i.test(value)) throw failed('Failed to parse objectId')
  return value.toLowerCase()
}

const refuse =
  (name: string): Expression =>
  () => {
    throw unsupported(name)
  }

const corrected: Record<`$${string}`, Expression> = {
  $week: ofDate(week),
  $isoWeek: ofDate(isoWeek),
  $isoWeekYear: ofDate((date) => thursday(date).getUTCFullYear()),
  $substr: substring,
  $substrBytes: substring,
  $indexOfCP: indexOfCodePoint,
  $toObjectId: toObjectId,
  $function: refuse('$function'),
}

/** mingo's expressions with those corrected that it has wrong or lacks. */
export const expressions = { ...expressionOperators, ...corrected }
