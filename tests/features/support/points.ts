import { emptyAccount, heldIn, type AccountBody, type Entry } from '../../../cloudfunctions/features/points/account'
import type { Confirmation } from '../../../cloudfunctions/features/points/outcome'
import { entryIdOf, priceAll, type Priced } from '../../../cloudfunctions/features/points/price'
import type { Rule, RulesFrom } from '../../../cloudfunctions/features/points/rules'
import { paidFor } from '../../../cloudfunctions/features/points/windows'
import { china } from './builders'

export const day = 86_400_000
export const monday = china('2026-11-23 10:00')

export const aRule = (over: Partial<Rule> = {}): Rule => ({
  of: 'matterConfirmed',
  who: 'worker',
  points: 5,
  per: 'event',
  caps: { day: null, month: null, quarter: null },
  from: null,
  to: null,
  words: '居民确认解决了',
  version: 1,
  ...over,
})

export const aConfirmation = (over: Partial<Confirmation> = {}): Confirmation => ({
  of: 'matterConfirmed',
  source: 'm_1_c1',
  at: monday,
  orgId: '152221108209002',
  title: '道路路灯',
  page: null,
  by: { personId: 'p_asker', as: 'asker' },
  people: [{ personId: 'p_1', as: 'worker' }],
  minutes: null,
  points: null,
  ...over,
})

export const editionsOf = (...editions: readonly (readonly [from: number, rules: readonly Rule[]])[]): readonly RulesFrom[] =>
  editions.map(([from, rules]) => ({ from, values: { rules } }))

/** An account with everything that has left it, as one ledger. */
export interface Ledger {
  readonly account: AccountBody
  readonly filed: readonly Entry[]
}
export const emptyLedger: Ledger = { account: emptyAccount, filed: [] }
export const linesOf = ({ account, filed }: Ledger): readonly Entry[] => [...filed, ...account.recent]

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** What breaks a law of the ledger, in words; nothing when all hold. */
export const broken = (ledger: Ledger): string[] => {
  const { account } = ledger
  const lines = linesOf(ledger)
  const laws: readonly (readonly [string, boolean])[] = [
    ['the balance is the sum of the entries', account.balance === sum(lines.map(({ amount }) => amount))],
    ['nothing below zero', account.balance >= 0 && account.open >= 0],
    ['what is set aside is there', heldIn(account) <= account.balance],
    ['while something is open nothing is free', account.open === 0 || heldIn(account) === account.balance],
    ['entries are numbered without a gap', lines.every(({ number }, at) => number === at + 1) && account.count === lines.length],
    ['no entry twice', new Set(lines.map(({ id }) => id)).size === lines.length],
    [
      'at every moment the sum is not below zero',
      lines.reduce((seen, { amount }) => ({ total: seen.total + amount, ok: seen.ok && seen.total + amount >= 0 }), { total: 0, ok: true })
        .ok,
    ],
  ]
  return laws.filter(([, holds]) => !holds).map(([law]) => law)
}

/** What a person's outcomes are worth by the rules: priced one by one, the caps over all of them. */
export const worthOf = (personId: string, standing: readonly Confirmation[], editions: readonly RulesFrom[]): number => {
  const mine = standing.flatMap((each) => priceAll(editions, each)).filter((priced) => priced.personId === personId)
  const keys = [...new Set(mine.map(({ key }) => key))]
  return sum(
    keys.map((key) => {
      const same = mine.filter((priced) => priced.key === key)
      const days = same.reduce<Record<string, number>>((seen, { day: on, worth }) => ({ ...seen, [on]: (seen[on] ?? 0) + worth }), {})
      return paidFor(days, same[0]?.caps ?? { day: null, month: null, quarter: null })
    }),
  )
}

/** What the entries of one priced outcome come to, its reversal included. */
export const netOf = (lines: readonly Entry[], confirmation: Confirmation, { personId }: Priced): number => {
  const id = entryIdOf(confirmation, personId)
  return sum(lines.filter((line) => line.id === id || line.reverses === id).map(({ amount, carried }) => amount - carried))
}
