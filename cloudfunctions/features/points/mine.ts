import type { EntryView, RuleView } from '@/contract/points-parts'
import type { Role } from '@/contract/words'
import type { Earner } from '@/contract/words-points'
import type { Actor } from '../actor/actor'
import type { AccountBody, Entry } from './account'
import type { Rule } from './rules'
import { inForce } from '../../ground/in-force'

/** Entries of one page. */
const perPage = 20

/** A line as its owner reads it. */
export const entryView = ({ id, number, at, kind, amount, title, words }: Entry): EntryView => ({
  id,
  number,
  at,
  kind,
  amount,
  title,
  words,
})

/** A rule as anybody may read it. */
export const ruleView = ({ of, who, points, per, caps, words, version }: Rule): RuleView => ({ of, who, points, per, caps, words, version })

const earnerOf: Readonly<Record<Role, Earner | null>> = {
  fullTimeWorker: 'worker',
  partTimeWorker: 'worker',
  groupLeader: 'worker',
  member: 'member',
  volunteer: 'volunteer',
  secretary: null,
  townshipOfficer: null,
  countyOfficer: null,
  departmentOfficer: null,
  shopkeeper: null,
  unitContact: null,
}

/** The parts in which somebody may earn: those of their offices, and a resident's like everybody. */
const earnersOf = ({ assignments }: Pick<Actor, 'assignments'>, now: number): ReadonlySet<Earner> =>
  new Set([...assignments.filter((held) => inForce(held, now)).flatMap(({ role }) => earnerOf[role] ?? []), 'resident' as const])

/** The rules by which somebody may earn now. */
export const waysFor = (rules: readonly Rule[], actor: Pick<Actor, 'assignments'>, now: number): readonly Rule[] => {
  const parts = earnersOf(actor, now)
  return rules.filter(({ who, from, to }) => parts.has(who) && inForce({ from, until: to ?? null }, now))
}

/** The numbers of the entries of a page, the highest first: those below `before`, or the newest. */
export const pageBelow = (count: number, after: string | undefined): { readonly from: number; readonly to: number } => {
  const before = after !== undefined && /^\d{1,9}$/.test(after) ? Math.min(Number(after), count + 1) : count + 1
  return { from: Math.max(1, before - perPage), to: before - 1 }
}

/** The entries of a page, newest first, and where the next begins. */
export const pageOfEntries = (entries: readonly Entry[], { from, to }: { from: number; to: number }) => ({
  rows: entries
    .filter(({ number }) => from <= number && number <= to)
    .sort((one, other) => other.number - one.number)
    .map(entryView),
  next: from > 1 ? String(from) : null,
})

/** The first entry that the account still carries: what is older stands in statements. */
export const firstCarried = ({ recent, count }: Pick<AccountBody, 'recent' | 'count'>): number => recent[0]?.number ?? count + 1
