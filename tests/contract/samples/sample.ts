import type { CallName, Input, Output } from '@/contract'

/** Input that must be refused: the field at fault (dot path, '' is the input itself) and the words shown beside it. */
export interface Refused {
  readonly input: unknown
  readonly field: string
  readonly message: string
}

/**
 * What phones in the field send and read. Inputs here have been released: they must parse for ever, so lines are
 * added and never changed.
 */
export interface Samples<Name extends CallName> {
  readonly inputs: readonly [Input<Name>, ...Input<Name>[]]
  readonly refused: readonly Refused[]
  readonly output: Output<Name>
}

export type SamplesOf<Names extends CallName> = { readonly [Name in Names]: Samples<Name> }

export const refused = (field: string, input: unknown, message: string): Refused => ({ field, input, message })
export const text = (length: number): string => '水'.repeat(length)
