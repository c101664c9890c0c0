import { aggregates } from '../../store'
import type { CallTask } from '../elsewhere/call-list'
import type { Wallet } from '../sending/wallet'

/** Each person's acceptances and hours. */
export const wallets = aggregates<Wallet>('wallets')

/** Those whom WeChat does not reach. */
export const calls = aggregates<CallTask>('calls')
