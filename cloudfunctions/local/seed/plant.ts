import type { Database } from '../database/database'
import type { Seed } from './seed'

/** Puts the seed into an empty database. */
export const plant = (database: Database, { orgs, people, registrations, units, unitNames }: Seed): void => {
  database.insertMany('orgs', orgs.map((org) => ({ ...org })))
  database.insertMany('registrations', registrations.map((registration) => ({ ...registration })))
  database.insertMany('units', units.map((unit) => ({ ...unit })))
  database.insertMany('unitNames', unitNames.map((unit) => ({ ...unit })))
  database.insertMany('people', people.map((person) => ({ ...person })))
}
