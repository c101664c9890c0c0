import { containing, openGateway, type TestGateway } from './gateway-sdk'

let gateway: TestGateway
let elapsed = 0

beforeAll(async () => {
  gateway = await openGateway({ indexes: { people: [] }, elapsed: () => elapsed })
})
afterAll(() => gateway.close())

const db = () => gateway.cloud.database()
const people = () => db().collection('people')

beforeEach(async () => {
  elapsed += 31_000
  await people()
    .where({ _id: db().command.exists(true) })
    .remove()
  await people().add({ data: { _id: 'a', n: 1 } })
})

const valueOf = async (id: string) => (await people().doc(id).get()).data['n']

test('its writes are its own until it commits', async () => {
  const transaction = await db().startTransaction()
  const inside = transaction.collection('people')
  await inside.doc('a').update({ data: { n: 2 } })
  await inside.add({ data: { _id: 'b', n: 5 } })
  expect((await inside.doc('a').get()).data).toMatchObject({ n: 2 })
  expect(await valueOf('a')).toBe(1)
  expect(await people().count()).toMatchObject({ total: 1 })
  await transaction.commit()
  expect(await valueOf('a')).toBe(2)
  expect(await valueOf('b')).toBe(5)
})

test('a rollback leaves nothing', async () => {
  const transaction = await db().startTransaction()
  await transaction.collection('people').doc('a').remove()
  await transaction.rollback()
  expect(await valueOf('a')).toBe(1)
})

test('its snapshot begins with its first operation', async () => {
  const transaction = await db().startTransaction()
  const inside = transaction.collection('people')
  await people().add({ data: { _id: 'early', n: 1 } })
  expect((await inside.doc('early').get()).data).toMatchObject({ n: 1 })
  await people()
    .doc('a')
    .update({ data: { n: 9 } })
  await people().add({ data: { _id: 'late', n: 1 } })
  expect((await inside.doc('a').get()).data).toMatchObject({ n: 1 })
  await expect(inside.doc('late').get()).rejects.toMatchObject({ errMsg: containing('does not exist') })
  await transaction.rollback()
})

const conflict =
  '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your request, but if the problem persists, contact us.'
const ended =
  '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. Please check your request, but if the problem persists, contact us.'

test('a write to what another transaction has written fails at once and ends it', async () => {
  const [first, second] = await Promise.all([db().startTransaction(), db().startTransaction()])
  await first
    .collection('people')
    .doc('a')
    .update({ data: { n: 2 } })
  await expect(
    second
      .collection('people')
      .doc('a')
      .update({ data: { n: 3 } }),
  ).rejects.toMatchObject({ errMsg: containing(conflict) })
  await expect(second.commit()).rejects.toThrow(ended)
  await first.commit()
  expect(await valueOf('a')).toBe(2)
})

test('a write to what has changed since the snapshot fails', async () => {
  const transaction = await db().startTransaction()
  await transaction.collection('people').doc('a').get()
  await people()
    .doc('a')
    .update({ data: { n: 7 } })
  await expect(
    transaction
      .collection('people')
      .doc('a')
      .update({ data: { n: 8 } }),
  ).rejects.toMatchObject({ errMsg: containing(conflict) })
  expect(await valueOf('a')).toBe(7)
})

test('a plain update waits for the transaction that holds the document', async () => {
  const transaction = await db().startTransaction()
  await transaction
    .collection('people')
    .doc('a')
    .update({ data: { n: 2 } })
  const waiting = people()
    .doc('a')
    .update({ data: { n: db().command.inc(10) } })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await transaction.commit()
  await waiting
  expect(await valueOf('a')).toBe(12)
})

test('after 30 seconds it is gone', async () => {
  const transaction = await db().startTransaction()
  await transaction
    .collection('people')
    .doc('a')
    .update({ data: { n: 2 } })
  elapsed += 31_000
  await expect(transaction.commit()).rejects.toThrow(ended)
  expect(await valueOf('a')).toBe(1)
})

test('where().update() in a transaction runs outside it and stays', async () => {
  const transaction = await db().startTransaction()
  await transaction.collection('people').doc('a').get()
  await transaction
    .collection('people')
    .where({ _id: 'a' })
    .update({ data: { n: 4 } })
  await transaction.rollback()
  expect(await valueOf('a')).toBe(4)
})

test('runTransaction commits what its callback wrote, and rolls back when it throws', async () => {
  await db().runTransaction(async (transaction) =>
    transaction
      .collection('people')
      .doc('a')
      .update({ data: { n: 20 } }),
  )
  expect(await valueOf('a')).toBe(20)
  const fails = db().runTransaction(async (transaction) => {
    await transaction
      .collection('people')
      .doc('a')
      .update({ data: { n: 21 } })
    throw new Error('no')
  })
  await expect(fails).rejects.toThrow('no')
  expect(await valueOf('a')).toBe(20)
})
