import { readAll } from '../../../platform/read-all'
import { minute } from '../../../ground/time/beijing'
import type { Statement, StoredAccount } from '../account'
import { auditBooks, auditGifts, type Books, type Difference } from '../audit'
import { opened } from '../earning'
import type { OutcomeDocument } from '../outcome'
import { readEditions } from './editions'

/** What was confirmed less than this ago may still be on its way, ms. */
const onTheWay = 3 * minute

const grouped = <T>(rows: readonly T[], keysOf: (row: T) => readonly string[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) for (const key of new Set(keysOf(row))) groups.set(key, [...(groups.get(key) ?? []), row])
  return groups
}

export interface Audit {
  readonly outcomes: number
  readonly people: number
  readonly differences: readonly Difference[]
}

/** Outcomes that are still on their way are left out, where nothing of theirs stands yet. */
const isDue = ({ recordedAt, takenBack, struck = [] }: OutcomeDocument, now: number): boolean =>
  Math.max(recordedAt, takenBack?.at ?? 0, ...struck.map(({ at }) => at)) < now - onTheWay

/** Recomputes every ledger of an environment. Reads everything, changes nothing. `quiet`: nobody is at work, so nothing is on its way. */
export const auditLedger = async (now: number, { quiet = false } = {}): Promise<Audit> => {
  const [outcomes, accounts, statements, editions] = [
    await readAll<OutcomeDocument>('outcomes'),
    await readAll<StoredAccount>('accounts'),
    await readAll<Statement>('statements'),
    await readEditions(),
  ]
  const byPerson = grouped(outcomes, ({ people }) => people.map(({ personId }) => personId))
  const filed = grouped(statements, ({ personId }) => [personId])
  const byId = new Map(accounts.map((account) => [account._id, opened(account)]))
  const people = [...new Set([...byPerson.keys(), ...byId.keys(), ...filed.keys()])]
  const books = people.map(
    (personId): Books => ({
      personId,
      account: byId.get(personId) ?? null,
      statements: filed.get(personId) ?? [],
      outcomes: byPerson.get(personId) ?? [],
    }),
  )
  const settled = quiet ? books : books.filter((each) => each.outcomes.every((outcome) => isDue(outcome, now)))
  return {
    outcomes: outcomes.length,
    people: settled.length,
    differences: [...settled.flatMap((each) => auditBooks(each, editions)), ...auditGifts(books, quiet ? Infinity : now - onTheWay)],
  }
}
