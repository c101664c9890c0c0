import type { CallError } from '@/contract'
import { numberIn, plain } from '@/contract/text'

/** Empty words mean that nothing is known. */
export const orNull = (text: string): string | null => plain(text) || null

/** A whole number as typed, full-width digits too; null when there is none. */
export const numberOf = (text: string): number | null => (plain(text) === '' ? null : numberIn(text))
export const asText = (value: number | string | null | undefined): string => (value === null || value === undefined ? '' : String(value))

/** The complaint about one field of a call's input, to be shown beside it. */
export const wrong = (error: CallError | null, field: string): string | undefined => error?.fields?.[field]
