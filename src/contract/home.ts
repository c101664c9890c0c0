import * as v from 'valibot'
import { Contact } from './grid'
import { Instant, Nothing } from './fields'
import { MatterCard } from './matters'
import { Me } from './people'
import { oneOf } from './places'
import { waitingKinds } from './words-home'

/** One kind of what waits. `many`: at most 20; `more`: there are more. `dueAt`: by when the first is due, `since`: since when it waits. */
export const Waiting = v.object({
  kind: oneOf(waitingKinds),
  many: v.number(),
  more: v.boolean(),
  dueAt: v.nullable(Instant),
  since: v.nullable(Instant),
})
export type Waiting = v.InferOutput<typeof Waiting>

export const homeContract = {
  /** The first screen: who answers for the place where I live, what I have under way, what I must do. */
  'home.show': {
    input: Nothing,
    output: v.object({
      me: Me,
      contact: v.nullable(Contact),
      /** My own open matters, newest first, at most 20. */
      open: v.array(MatterCard),
      /** For those who answer for a place: what is due first, at most 20; null for everybody else. */
      queue: v.nullable(v.array(MatterCard)),
    }),
    errors: [],
  },
  /** What waits for me by an office besides matters, kind by kind; a kind of which nothing waits is left out. */
  'home.waiting': { input: Nothing, output: v.object({ rows: v.array(Waiting) }), errors: [] },
} as const
