import { findByIds } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { EffectRunner } from '../../../platform/store'
import { stands, type Account, type AccountBody, type StoredAccount } from '../account'
import type { Crediting } from '../crediting'
import { credited, opened, reversalIdOf } from '../earning'
import { outcomeIdOf, type Outcome, type OutcomeDocument } from '../outcome'
import { entryIdOf, priceAll, type Priced } from '../price'
import type { RulesFrom } from '../rules'
import { changeAccount, filedEntries, tellAccount } from './accounts'
import { readEditions } from './editions'
import { recordOutcome, type Recorded } from './record'

/** The ids of its entry and of its reversal. */
const idsOf = ({ outcome, priced }: Crediting): readonly string[] => {
  const id = entryIdOf(outcome, priced.personId)
  return [id, reversalIdOf(id)]
}

/** What a fresh outcome earns stands nowhere yet; of one told again, the entry may have been filed long ago. */
const filedFor = async (crediting: Crediting, account: Account | null, fresh: boolean): Promise<ReadonlySet<string>> => {
  const ids = idsOf(crediting)
  if (account === null || fresh || stands(account, ids[0] ?? '')) return new Set()
  return new Set((await filedEntries(account, ids)).map(({ id }) => id))
}

interface Crediter {
  readonly recorded: Recorded
  readonly now: number
  readonly loaded: ReadonlyMap<string, StoredAccount>
}

const credit = async (priced: Priced, { recorded, now, loaded }: Crediter): Promise<void> => {
  const crediting: Crediting = { outcome: recorded.document, priced, now }
  const rule = async (account: AccountBody, saved: Account | null) => ok(credited(account, crediting, await filedFor(crediting, saved, recorded.fresh)))
  const changed = await changeAccount(priced.personId, rule, loaded.get(priced.personId) ?? null)
  if (!changed.ok) throw new Error(`${recorded.document._id}: ${changed.code}`)
}

const accountsOf = async (priced: readonly Priced[]): Promise<ReadonlyMap<string, StoredAccount>> => {
  const found = priced.length > 0 ? await findByIds<StoredAccount>('accounts', [...new Set(priced.map(({ personId }) => personId))]) : []
  return new Map(found.map((account) => [account._id, account]))
}

/** Those whose account does not know of it yet: an outcome that is new is told to each by the database itself. */
const untold = async (priced: readonly Priced[], { document, fresh }: Recorded, now: number): Promise<readonly Priced[]> => {
  if (!fresh) return priced
  const told = await Promise.all(priced.map((each) => tellAccount({ outcome: document, priced: each, now })))
  return priced.filter((_, at) => !told[at])
}

/** One request for the outcome and one for each account; for whoever has none yet, and for what is told again, one to read them besides. */
const run = async (outcome: Outcome): Promise<void> => {
  const now = Date.now()
  const [recorded, editions] = await Promise.all([recordOutcome(outcome, now), readEditions()])
  const left = await untold(priceAll(editions, recorded.document), recorded, now)
  const loaded = await accountsOf(left)
  await Promise.all(left.map((each) => credit(each, { recorded, now, loaded })))
}

/** Whether an account shows what an outcome says. One whose entry was filed is asked again, which changes nothing. */
const shows = (stored: StoredAccount | undefined, outcome: Outcome, { personId }: Priced): boolean => {
  const id = entryIdOf(outcome, personId)
  const account = stored && opened(stored)
  return account !== undefined && stands(account, id) && (outcome.takenBack === null || stands(account, reversalIdOf(id)))
}

const happened = async (outcomes: readonly Outcome[]): Promise<readonly string[]> => {
  if (outcomes.length === 0) return []
  const editions: readonly RulesFrom[] = await readEditions()
  const priced = outcomes.map((outcome) => [outcome, priceAll(editions, outcome)] as const)
  const [documents, accounts] = await Promise.all([
    findByIds<OutcomeDocument>('outcomes', [...new Set(outcomes.map(outcomeIdOf))]),
    accountsOf(priced.flatMap(([, people]) => people)),
  ])
  const recorded = new Map(documents.map((document) => [document._id, document.takenBack !== null]))
  const told = (outcome: Outcome) => recorded.get(outcomeIdOf(outcome)) === true || (recorded.has(outcomeIdOf(outcome)) && outcome.takenBack === null)
  return priced.filter(([outcome, people]) => told(outcome) && people.every((each) => shows(accounts.get(each.personId), outcome, each))).map(([{ id }]) => id)
}

/** Runs the effect of a confirmed outcome: it is written down once, and its people's accounts come to what it says. Safe to repeat, late and in any order. */
export const award: EffectRunner<Outcome> = { run, happened }
