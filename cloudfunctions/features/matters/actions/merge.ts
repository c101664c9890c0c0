import type { Action } from '../../action'
import { holds, standingOf } from '../hands'
import { merge } from '../joining-steps'
import { matters, step } from './store'

export const mergeMatter: Action<'matters.merge'> = (input, context) =>
  step(input, context, async (matter, call) => {
    const into = holds(matter, 'owner', call) ? await matters.get(input.into) : null
    const known = into && standingOf(into, context) !== null ? into : null
    return merge(matter, { into: known }, call)
  })
