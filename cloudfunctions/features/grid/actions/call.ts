import { createHash, randomUUID } from 'node:crypto'
import type { Context } from '../../action'
import type { Call } from '../call'

/** A call as the rules take it. Without a key of its own it is like no other. */
export const callOf = (input: { readonly key?: string | undefined }, { actor, now }: Context): Call => ({
  actor,
  now,
  key: input.key ?? randomUUID(),
  print: createHash('sha256').update(JSON.stringify(input)).digest('hex').slice(0, 32),
})
