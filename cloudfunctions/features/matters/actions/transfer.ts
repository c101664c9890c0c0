import type { ParsedInput } from '@/contract'
import { err } from '../../../platform/result'
import type { Action } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, chainOf } from '../../grid/names'
import type { StepError } from '../lifecycle/deciding'
import { transfer } from '../steps/handing'
import { receiverFrom } from '../assigning/receivers'
import { step, withFiles } from './step'

export const transferMatter: Action<'matters.transfer'> = withFiles((input: ParsedInput<'matters.transfer'>, context) =>
  step<StepError | 'matters.receiver_unknown' | 'grid.not_found'>(input, context, async (matter, call) => {
    const here = matter.place.gridId
    const there = input.gridId ?? here
    // Both places in one request.
    const orgs = await readOrgs([...new Set([...chainIds(here), ...chainIds(there)])])
    const [chain, target] = [chainOf(orgs, here), chainOf(orgs, there)]
    if (!chain || !target) return err('grid.not_found')
    const receiver = receiverFrom(matter, target, { to: input.to, now: context.now })
    return transfer(matter, { text: input.text, receiver, upwards: { chain, now: context.now } }, call)
  }),
)
