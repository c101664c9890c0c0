import { randomUUID } from 'node:crypto'
import type { Context } from '../../action'
import type { PrintedCall } from '../../actor/act'
import { printOf } from '../../../ground/ids'

/** A call as the rules take it. Without a key of its own it is like no other. */
export const callOf = (input: { readonly key?: string | undefined }, { actor, now }: Context): PrintedCall => ({
  actor,
  now,
  key: input.key ?? randomUUID(),
  print: printOf(JSON.stringify(input)),
})
