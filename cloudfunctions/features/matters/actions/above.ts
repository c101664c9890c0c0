import { err } from '../../../platform/result'
import type { Context } from '../../action'
import { readChain } from '../../grid/actions/read'
import { isToldAbove } from '../assigning/supervising'
import type { Lookup } from '../assigning/supervision'
import type { Upwards } from '../assigning/supervisors'
import { step, type Rule, type Step, type Taken } from './step'
import type { Call } from '../../actor/act'

/** Who stands above the place decides with it. */
export const upwards =
  <Said, Code extends string>(rule: Rule<Said, Code, Call & Upwards>) =>
  (input: Said & Step, context: Context): Taken<Code | 'grid.not_found'> =>
    step<Code | 'grid.not_found'>(input, context, async (matter, call) => {
      const chain = await readChain(matter.place.gridId)
      return chain ? rule(matter, input, { ...call, chain }) : err('grid.not_found')
    })

/** 没解决: whoever stands above is looked up where they are to be told. */
export const unsolved =
  <Said, Code extends string>(rule: Rule<Said, Code, Call & Lookup>) =>
  (input: Said & Step, context: Context): Taken<Code> =>
    step(input, context, async (matter, call) =>
      rule(matter, input, { ...call, chain: isToldAbove(matter) ? await readChain(matter.place.gridId) : null }),
    )
