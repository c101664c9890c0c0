import * as v from 'valibot'
import { Contact } from './grid'
import { Nothing } from './fields'
import { MatterCard } from './matters'
import { Me } from './people'

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
} as const
