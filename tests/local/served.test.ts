import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { earnedBy } from '../../cloudfunctions/local/seed/earned'
import { offersFor } from '../../cloudfunctions/local/seed/offers'
import { makeSeed } from '../../cloudfunctions/local/seed/seed'
import { booksOf, servedBy } from '../../cloudfunctions/local/seed/served'

const seed = makeSeed(readFileSync(join(__dirname, '../../cloudfunctions/local/seed/administrative-divisions-152221.csv'), 'utf8'))
const noon = Date.parse('2026-11-26T12:10:00+08:00')
const midnight = Date.parse('2026-11-26T23:50:00+08:00')
const one = personIdOf('member-eti-1')

test('a newcomer finds a service card, hours that wait, and a wish that came true', () => {
  const { offers, records } = servedBy(seed, noon)
  expect(offers.map(({ kind, state }) => [kind, state])).toEqual([
    ['event', 'over'],
    ['event', 'over'],
    ['wish', 'realised'],
  ])
  expect(records.filter(({ person }) => person.personId === one).map(({ hours }) => hours?.minutes)).toEqual([150, 150])
  expect(records.filter(({ waits }) => waits)).toHaveLength(1)
  for (const { event } of records) expect(event.until).toBeLessThan(noon)
})

test('the books say when each of them served, so that no other service counts that time', () => {
  const books = booksOf(servedBy(seed, noon).records)
  expect(books.find(({ _id }) => _id === one)?.spans.map(({ from, to }) => (to - from) / 60_000)).toEqual([150, 150])
})

test('the points of the seed follow from what was confirmed, by the rules of the ledger', () => {
  const { outcomes, accounts } = earnedBy(servedBy(seed, noon).outcomes)
  expect(outcomes.map(({ of }) => of).sort()).toEqual(['hoursConfirmed', 'hoursConfirmed', 'hoursConfirmed', 'wishRealised'])
  expect(accounts.find(({ _id }) => _id === one)).toMatchObject({ balance: 20, count: 3 })
})

test('an event begins soon whose code can be scanned; at night the next morning', () => {
  const beginning = (now: number) => (offersFor(seed, now).find(({ _id }) => _id === 'ev_seed_2')?.from ?? 0) - now
  const minutes = (now: number) => beginning(now) / 60_000
  expect([minutes(noon), minutes(midnight)]).toEqual([50, 9 * 60 + 10])
})
