import { emptyAccount, heldIn, type Account, type AccountBody, type Entry, type Statement } from './account'
import { reversalIdOf } from './earning'
import { receivedIdOf } from './giving'
import { takenBackFor, type OutcomeDocument } from './outcome'
import { entryIdOf, priceAll, type Priced } from './price'
import type { RulesFrom } from './rules'
import { pendingStatements } from './statement'
import { paidFor, type Days } from './windows'

/** All that is stored of one person's points, and the outcomes that they had a part in. */
export interface Books {
  readonly personId: string
  readonly account: Account | null
  readonly statements: readonly Statement[]
  readonly outcomes: readonly OutcomeDocument[]
}

/** Where a ledger is not what the outcomes say, in words. */
export interface Difference {
  readonly personId: string
  readonly what: string
}

interface Expected {
  readonly outcome: OutcomeDocument
  readonly priced: Priced
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const expectedOf = ({ personId, outcomes }: Books, editions: readonly RulesFrom[]): readonly Expected[] =>
  outcomes.flatMap((outcome) =>
    priceAll(editions, outcome)
      .filter((priced) => priced.personId === personId)
      .map((priced) => ({ outcome, priced })),
  )

const filedAndCarried = ({ statements, account }: Books): readonly Entry[] => {
  const filed = [...statements, ...(account ? pendingStatements(account) : [])]
  const entries = [...filed.flatMap(({ entries: each }) => each), ...(account?.recent ?? [])]
  return [...new Map(entries.map((entry) => [entry.number, entry])).values()].sort((one, other) => one.number - other.number)
}

/** The sums, by themselves. */
const wrongSums = (account: AccountBody, lines: readonly Entry[]): readonly string[] => {
  const carried =
    sum(lines.map((line) => line.carried)) - sum(lines.filter(({ kind }) => kind === 'recovered').map(({ amount }) => -amount))
  const laws: readonly (readonly [string, boolean])[] = [
    ['the entries are not numbered without a gap', lines.every(({ number }, at) => number === at + 1) && lines.length === account.count],
    ['an entry stands twice', new Set(lines.map(({ id }) => id)).size === lines.length],
    ['the balance is not the sum of the entries', sum(lines.map(({ amount }) => amount)) === account.balance],
    ['what is open is not what reversals left open', account.open === carried],
    ['something is below zero', account.balance >= 0 && account.open >= 0 && heldIn(account) <= account.balance],
  ]
  return laws.filter(([, holds]) => !holds).map(([what]) => what)
}

/** Each outcome has its entry, and its reversal when it no longer counts; no entry is without an outcome. */
const wrongEntries = (expected: readonly Expected[], lines: readonly Entry[]): readonly string[] => {
  const ids = new Set(lines.map(({ id }) => id))
  const due = expected.flatMap(({ outcome, priced }) => {
    const id = entryIdOf(outcome, priced.personId)
    return takenBackFor(outcome, priced.personId) === null ? [id] : [id, reversalIdOf(id)]
  })
  const known = new Set(due)
  const missing = due.filter((id) => !ids.has(id)).map((id) => `${id} is missing`)
  const unfounded = lines
    .filter(({ id, outcomeId }) => outcomeId !== null && !known.has(id))
    .map(({ id }) => `${id} has no outcome that says so`)
  return [...missing, ...unfounded]
}

/** What the outcomes that stand are worth, recomputed from the rules. */
const worth = (expected: readonly Expected[]): number => {
  const byKey = new Map<string, { days: Record<string, number>; caps: Priced['caps'] }>()
  for (const { priced } of expected.filter(({ outcome, priced }) => takenBackFor(outcome, priced.personId) === null)) {
    const known = byKey.get(priced.key) ?? { days: {}, caps: priced.caps }
    known.days[priced.day] = (known.days[priced.day] ?? 0) + priced.worth
    byKey.set(priced.key, known)
  }
  return sum([...byKey.values()].map(({ days, caps }: { days: Days; caps: Priced['caps'] }) => paidFor(days, caps)))
}

const wrongWorth = (expected: readonly Expected[], lines: readonly Entry[]): readonly string[] => {
  const paid = sum(lines.filter(({ kind }) => kind === 'earned' || kind === 'reversed').map(({ amount, carried }) => amount - carried))
  const due = worth(expected)
  return paid === due ? [] : [`${String(paid)} points by the entries, ${String(due)} by the outcomes and the rules`]
}

/** Whoever gains by an outcome has not confirmed it. */
const wrongConfirmers = ({ personId, outcomes }: Books): readonly string[] =>
  outcomes
    .filter((outcome) => outcome.by.personId === personId && takenBackFor(outcome, personId) === null)
    .map(({ _id }) => `${_id} was confirmed by whoever gains by it`)

/** Recomputes one person's ledger from the outcomes and the rules, and says where it differs. */
export const auditBooks = (books: Books, editions: readonly RulesFrom[]): readonly Difference[] => {
  const expected = expectedOf(books, editions)
  const lines = filedAndCarried(books)
  const found = [
    ...wrongSums(books.account ?? emptyAccount, lines),
    ...wrongEntries(expected, lines),
    ...wrongWorth(expected, lines),
    ...wrongConfirmers(books),
  ]
  return found.map((what) => ({ personId: books.personId, what }))
}

const mirrors = (given: Entry, received: Entry | undefined, giverId: string): boolean =>
  received?.amount === -given.amount && received.other?.personId === giverId

/**
 * What one has given, another has received: once, as much, and nothing comes from nowhere. `until` (UTC ms): what was given
 * later may still be on its way.
 */
export const auditGifts = (all: readonly Books[], until: number): readonly Difference[] => {
  const lines = all.flatMap((books) => filedAndCarried(books).map((line) => ({ personId: books.personId, line })))
  const received = new Map(
    lines.filter(({ line }) => line.kind === 'received').map((each) => [`${each.personId}/${each.line.id}`, each.line]),
  )
  const given = lines.filter(({ line }) => line.kind === 'given')
  const keyOf = ({ id, other }: Entry) => `${other?.personId ?? ''}/${receivedIdOf(id)}`
  const missing = given.filter(
    ({ personId, line }) => (line.at < until || received.has(keyOf(line))) && !mirrors(line, received.get(keyOf(line)), personId),
  )
  const known = new Set(given.map(({ line }) => keyOf(line)))
  const unfounded = [...received].filter(([key]) => !known.has(key)).map(([key]) => key.split('/'))
  return [
    ...missing.map(({ personId, line: { id } }) => ({ personId, what: `${id} was given and has not been received as it was` })),
    ...unfounded.map(([personId = '', id = '']) => ({ personId, what: `${id} was received and nobody gave it` })),
  ]
}
