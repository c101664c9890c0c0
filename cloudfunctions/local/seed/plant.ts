import type { Database } from '../database/database'
import { templateNames } from '../../features/inbox/reaching'
import { emptyWallet, noCredit, type Wallet } from '../../features/inbox/wallet'
import { seedGoods } from './goods'
import { offersFor } from './offers'
import type { Seed } from './seed'

/**
 * The invented people can be reached at any hour and with a wide daily measure: whoever tries the table of phones at night sees
 * messages arrive. The local WeChat gave them acceptances that nobody counted.
 */
const walletOf = (_id: string): Wallet => ({
  ...emptyWallet,
  _id,
  version: 1,
  change: 'seed',
  effects: [],
  effectsDueAt: null,
  credits: Object.fromEntries(templateNames.map((name) => [name, noCredit])),
  own: { quiet: { from: 3 * 60, to: 3 * 60 + 1 }, most: 200, duty: null },
})

/** Puts the seed into an empty database. */
export const plant = (database: Database, { orgs, people, registrations, units, unitNames }: Seed): void => {
  database.insertMany('orgs', orgs.map((org) => ({ ...org })))
  database.insertMany('registrations', registrations.map((registration) => ({ ...registration })))
  database.insertMany('units', units.map((unit) => ({ ...unit })))
  database.insertMany('unitNames', unitNames.map((unit) => ({ ...unit })))
  database.insertMany('goods', seedGoods.map((goods) => ({ ...goods })))
  database.insertMany('offers', offersFor({ orgs, people }, Date.now()).map((offer) => ({ ...offer })))
  database.insertMany('people', people.map((person) => ({ ...person })))
  database.insertMany('wallets', people.map(({ _id }) => ({ ...walletOf(_id) })))
}
