import { indexes } from '../../cloudfunctions/platform/indexes'
import { openDatabase } from '../../cloudfunctions/local/database/database'
import { isServed, refuseUnserved, reportUnserved } from '../../cloudfunctions/local/database/unserved'

const { matters = [] } = indexes
const open = { $in: ['awaitingResponse', 'inProgress', 'answered'] }

/** As rehome asks what a place concerns, and who answers there. */
const ofPlace = {
  $or: [
    { 'place.gridId': 'g', state: open },
    { 'owner.orgId': 'g', state: open },
  ],
}

test('E10: what a move of a grid concerns is found by an index in both of its branches', () => {
  expect(isServed(matters, { query: ofPlace, order: [] })).toBe(true)
  const without = matters.filter(({ name }) => name !== 'owner_place')
  expect(isServed(without, { query: ofPlace, order: [] })).toBe(false)
})

test.each([
  ['a field that no index begins with', { text: '路灯' }, false],
  ['such a field, and one that an index begins with', { text: '路灯', 'place.gridId': 'g' }, true],
  ['a choice of which one branch is served by none', { $or: [{ 'place.gridId': 'g' }, { text: '路灯' }] }, false],
  ['an $and that holds a served choice', { $and: [{ text: '路灯' }, ofPlace] }, true],
  ['a document by its id', { _id: 'one' }, true],
  ['everything', {}, true],
])('E10: by %s', (_what, query, served) => {
  const all = [{ name: '_id', fields: [['_id', 1]] as const }, ...matters]
  expect(isServed(all, { query, order: [] })).toBe(served)
})

const asking = (onUnserved: ReturnType<typeof reportUnserved>) => {
  const database = openDatabase({ file: ':memory:', indexes: { matters }, now: () => 0, onUnserved })
  const asked = { collectionName: 'matters', query: JSON.stringify({ text: '路灯' }) }
  const ask = (by = 'api.1') => database.run('database.getDocument', asked, by)
  return { ask, close: () => database.close() }
}

test('E10: the local cloud says such a query once, or refuses it where it is asked to', async () => {
  const said: string[] = []
  const reporting = asking(reportUnserved((text) => said.push(text)))
  await reporting.ask()
  await reporting.ask()
  reporting.close()
  expect(said).toEqual([expect.stringContaining('matters by text')])
  const refusing = asking(refuseUnserved)
  await expect(refusing.ask()).rejects.toThrow('no index serves')
  // Whoever looks from outside may ask anything.
  expect(await refusing.ask('')).toMatchObject({ data: { list: [] } })
  refusing.close()
})
