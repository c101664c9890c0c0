import { repeatable } from '../../../platform/effects'
import { aggregates } from '../../../platform/store'
import type { CallTask } from '../elsewhere/call-list'
import type { Wallet } from '../sending/wallet'

const nothing = repeatable(() => Promise.resolve())

/** Each person's acceptances and hours. */
export const wallets = aggregates<Wallet>('wallets', nothing)

/** Those whom WeChat does not reach. */
export const calls = aggregates<CallTask>('calls', nothing)
