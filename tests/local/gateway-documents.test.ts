import { openGateway, type TestGateway } from './gateway-sdk'

let gateway: TestGateway

beforeAll(async () => {
  gateway = await openGateway({ indexes: { matters: [{ name: 'owner_due', fields: [['owner', 1], ['state', 1], ['dueAt', 1]] }] } })
})
afterAll(() => gateway.close())

const collection = () => gateway.cloud.database().collection('matters')

test('a document comes back as it was added', async () => {
  const given = { _id: 'a', owner: 'o', at: new Date(1700000000000), n: 1.5, deep: { list: [1, 'x', null, { y: new Date(0) }] }, re: 'text $date' }
  expect(await collection().add({ data: given })).toMatchObject({ _id: 'a' })
  expect((await collection().doc('a').get()).data).toEqual(given)
})
