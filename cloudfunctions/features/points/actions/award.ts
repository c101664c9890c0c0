import { findByIds } from '../../../platform/documents'
import type { EffectHandler } from '../../../platform/effects'
import { stands, type StoredAccount } from '../account'
import { opened, reversalIdOf } from '../earning'
import { outcomeIdOf, type Outcome, type OutcomeDocument } from '../outcome'
import { entryIdOf, priceAll, type Priced } from '../price'
import type { RulesFrom } from '../rules'
import { tellAccount } from './accounts'
import { credit, creditingOf } from './credit'
import { readEditions } from './editions'
import { recordOutcome, type Recorded } from './record'

const accountsOf = async (priced: readonly Priced[]): Promise<ReadonlyMap<string, StoredAccount>> => {
  const found = priced.length > 0 ? await findByIds<StoredAccount>('accounts', [...new Set(priced.map(({ personId }) => personId))]) : []
  return new Map(found.map((account) => [account._id, account]))
}

/** Those whose account does not know of it yet: an outcome that is new is told to each by the database itself. */
const untold = async (priced: readonly Priced[], { document, fresh }: Recorded, now: number): Promise<readonly Priced[]> => {
  if (!fresh) return priced
  const told = await Promise.all(priced.map((each) => tellAccount(creditingOf(each, { document, now }))))
  return priced.filter((_, at) => !told[at])
}

/** One request for the outcome and one for each account; for whoever has none yet, and for what is told again, one to read them besides. */
const run = async (outcome: Outcome, now: number): Promise<void> => {
  const [recorded, editions] = await Promise.all([recordOutcome(outcome, now), readEditions()])
  const left = await untold(priceAll(editions, recorded.document), recorded, now)
  const loaded = await accountsOf(left)
  await Promise.all(left.map((each) => credit(each, { ...recorded, now }, loaded.get(each.personId) ?? null)))
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
  const told = (outcome: Outcome) =>
    recorded.get(outcomeIdOf(outcome)) === true || (recorded.has(outcomeIdOf(outcome)) && outcome.takenBack === null)
  return priced
    .filter(([outcome, people]) => told(outcome) && people.every((each) => shows(accounts.get(each.personId), outcome, each)))
    .map(([{ id }]) => id)
}

/**
 * Runs the effect of a confirmed outcome: it is written down once, and its people's
 * accounts come to what it says. Safe to repeat, late and in any order.
 */
export const award: EffectHandler<Outcome> = { run, happened }
