import { err, ok, type Result } from '../../../platform/result'
import type { Body, Decision } from '../../../platform/aggregate'
import { emptyWallet, type Wallet } from '../sending/wallet'
import { wallets } from './store'

type Rule<Code extends string> = (wallet: Body<Wallet>) => Result<Decision<Wallet> | null, Code>

/** Change somebody's wallet; the first change makes it. A rule that decides nothing saves nothing. */
export const changeWallet = async <Code extends string>(
  personId: string,
  rule: Rule<Code>,
): Promise<Result<Body<Wallet>, Code | 'inbox.changed'>> => {
  const changed = await wallets.change<Code>(personId, (wallet) => {
    const decided = rule(wallet)
    return decided.ok ? ok(decided.value ?? { next: wallet, effects: [] }) : decided
  })
  if (changed.ok) return changed
  if (changed.code === 'changed') return err('inbox.changed')
  if (changed.code !== 'not_found') return err(changed.code)
  const first = rule(emptyWallet)
  if (!first.ok) return first
  if (!first.value) return ok(emptyWallet)
  const { document, created } = await wallets.create(personId, first.value)
  return created ? ok(document) : changeWallet(personId, rule)
}
