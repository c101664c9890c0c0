import type { Action } from '../../action'
import { readChain } from '../../grid/actions/read'
import { transfer } from '../handing-steps'
import { receiverFrom } from '../receivers'
import { stepUpwards } from './upwards'

export const transferMatter: Action<'matters.transfer'> = (input, context) =>
  stepUpwards(input, context, async (matter, { call, upwards }) => {
    const elsewhere = input.gridId !== undefined && input.gridId !== matter.place.gridId
    const chain = elsewhere ? await readChain(input.gridId ?? '') : upwards.chain
    return transfer(matter, { text: input.text, receiver: chain && receiverFrom(matter, chain, { to: input.to, now: context.now }), upwards }, call)
  })
