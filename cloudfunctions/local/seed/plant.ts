import type { Database } from '../database/database'
import { templateNames } from '../../features/inbox/sending/reaching'
import { emptyWallet, noCredit, type Wallet } from '../../features/inbox/sending/wallet'
import { earnedBy } from './earned'
import { historyOf } from './history'
import { householdsFor } from './households'
import { offersFor } from './offers'
import { sentLately } from './registrations'
import type { Seed } from './seed'
import { booksOf, servedBy } from './served'
import { shoppedBy } from './shop'

/**
 * The invented people have the county's quiet hours and a wide daily measure. The local WeChat gave them acceptances that nobody
 * counted.
 */
const walletOf = (_id: string): Wallet => ({
  ...emptyWallet,
  _id,
  version: 1,
  change: 'seed',
  effects: [],
  effectsDueAt: null,
  credits: Object.fromEntries(templateNames.map((name) => [name, noCredit])),
  own: { quiet: null, most: 200, duty: null },
})

const plain = (documents: readonly { readonly _id: string }[]) => documents.map(({ _id, ...fields }) => ({ _id, ...fields }))

/** What was done before is counted in the first minute. */
const counted = (documents: readonly { readonly _id: string }[], now: number) => plain(documents.map((one) => ({ ...one, tallyAt: now })))

/** What a village has put up, done and earned by now. */
const plantService = (database: Database, { orgs, people }: Seed, now: number): void => {
  const served = servedBy({ orgs, people }, now)
  const earned = earnedBy(served.outcomes)
  const shopped = shoppedBy({ orgs, people }, earned.accounts, now)
  database.insertMany('offers', counted([...offersFor({ orgs, people }, now), ...served.offers], now))
  database.insertMany('services', counted(served.records, now))
  database.insertMany('books', plain(booksOf(served.records)))
  database.insertMany('outcomes', plain(earned.outcomes))
  for (const collection of ['goods', 'reservations', 'accounts', 'appeals', 'proposals'] as const)
    database.insertMany(collection, plain(shopped[collection]))
}

/** Puts the seed into an empty database; what has happened in it happened before `now` (UTC ms). */
export const plant = (database: Database, seed: Seed, now: number): void => {
  const { orgs, people, registrations, units, unitNames } = seed
  database.insertMany('orgs', plain(orgs))
  database.insertMany('registrations', plain(registrations.map((each) => sentLately(each, now))))
  database.insertMany('units', plain(units))
  database.insertMany('unitNames', plain(unitNames))
  database.insertMany('people', plain(people))
  database.insertMany('wallets', plain(people.map(({ _id }) => walletOf(_id))))
  const { households, facts } = householdsFor(seed, now)
  database.insertMany('households', plain(households))
  database.insertMany('facts', plain(facts))
  plantService(database, seed, now)
}

/** What was asked in the three months before a village begins to live. */
export const plantHistory = (database: Database, seed: Seed, now: number): void => {
  database.insertMany('matters', plain(historyOf(seed, now)))
}
