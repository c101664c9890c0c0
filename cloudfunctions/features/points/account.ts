import type { EntryKind } from '@/contract/words-points'
import type { Aggregate, Body, Effect } from '../../platform/aggregate'
import type { Tell } from '../inbox/kinds/tell'
import type { Told } from './crediting'
import type { RuleName } from './rules'
import type { Windows } from './windows'

/** Somebody on the other side of what was given. */
export interface Party {
  readonly personId: string
  readonly name: string
}

/**
 * One line of a ledger: never changed, never removed. `number` counts a person's lines from 1. `amount` is what it does to
 * the balance; the balance is the sum of all amounts.
 */
export interface Entry {
  readonly id: string
  readonly number: number
  /** When it was written, UTC ms. */
  readonly at: number
  readonly kind: EntryKind
  readonly amount: number
  /** The outcome behind it, and the rule that priced it, by its version; null for what was spent. */
  readonly outcomeId: string | null
  readonly rule: RuleName | null
  readonly title: string
  /** Why, as the person reads it. */
  readonly words: string
  /** The entry that a reversal or a refund puts right. */
  readonly reverses: string | null
  /** What a reversal could not take, because it had been spent: it stays open. */
  readonly carried: number
  /** Of what was given or received: to whom, from whom. */
  readonly other?: Party
}

/** Points set aside for something, until they are spent or released. */
export interface Hold {
  readonly id: string
  readonly amount: number
  readonly at: number
  readonly title: string
}

/** Fifty entries that have left the account, with the balance before and after them: in the collection `statements`, never changed. */
export interface Statement {
  readonly _id: string
  readonly personId: string
  readonly number: number
  readonly opening: number
  readonly closing: number
  readonly entries: readonly Entry[]
  /** Of the entries, to find one. */
  readonly ids: readonly string[]
}

/** A statement is filed, once. */
export interface FileStatement extends Effect {
  readonly kind: 'statement'
  readonly statement: Statement
}

/** What somebody gave comes into the account of whoever it was given to, once. */
export interface Gift extends Effect {
  readonly kind: 'gift'
  /** The giver's entry. */
  readonly entryId: string
  readonly from: Party
  readonly to: Party
  readonly amount: number
  readonly at: number
}

/**
 * What a person has, in the collection `accounts`; `_id` is the person's. Laws, all tested:
 * balance = sum of all entries, and never below zero;
 * balance - open = what the outcomes that stand are worth by the rules
 * and their caps - what was spent - what was given + what was received;
 * holds never exceed the balance; while something is open, nothing is free.
 */
export interface Account extends Aggregate<FileStatement | Gift | Tell> {
  readonly balance: number
  /** What reversals could not take: the next points pay it first. */
  readonly open: number
  readonly holds: readonly Hold[]
  /** What stands, by rule and day: what caps are counted from. */
  readonly windows: Windows
  /** Entries ever written. */
  readonly count: number
  /** The newest, oldest first, and the balance before the first of them. */
  readonly recent: readonly Entry[]
  readonly opening: number
  /** All that it was told stands in it. */
  readonly told: readonly []
}
export type AccountBody = Body<Account>

/**
 * An account as it is stored. `told`: outcomes that the database itself has put in, in the order in which they came; whoever
 * reads the account opens it first (`opened`), and whoever saves it next writes them down. Absent: none.
 */
export type StoredAccount = Omit<Account, 'told'> & { readonly told?: readonly Told[] }

export const emptyAccount: AccountBody = { balance: 0, open: 0, holds: [], windows: {}, count: 0, recent: [], opening: 0, told: [] }

/** What is set aside. */
export const heldIn = ({ holds }: Pick<Account, 'holds'>): number => holds.reduce((sum, { amount }) => sum + amount, 0)

/** What a person may spend now. */
export const freeIn = (account: Pick<Account, 'balance' | 'holds'>): number => account.balance - heldIn(account)

/** Whether an entry stands among the newest. */
export const stands = ({ recent }: Pick<Account, 'recent'>, id: string): boolean => recent.some((entry) => entry.id === id)

const blank = { outcomeId: null, rule: null, reverses: null, carried: 0 }

/** One more line. */
export const written = <A extends AccountBody>(account: A, line: Omit<Entry, 'number' | keyof typeof blank> & Partial<Entry>): A => ({
  ...account,
  balance: account.balance + line.amount,
  count: account.count + 1,
  recent: [...account.recent, { ...blank, ...line, number: account.count + 1 }],
})
