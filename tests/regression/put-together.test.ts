import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { homeGrid, newKey, people } from '../features/support/journey'
import { asked, did, shownTo } from '../features/support/matters'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const merged = async (onBehalf?: { name: string; phone: string; relation: 'neighbour'; consent: true }) => {
  const first = await asked(cloud, { text: '西头水管漏' })
  const second = await did(cloud, people.neighbour, [
    'matters.submit',
    { key: newKey(), category: 'roads', text: '西头漏水', place: { gridId: homeGrid }, ...(onBehalf && { onBehalf }) },
  ])
  await did(cloud, people.worker, ['matters.merge', { id: second.id, into: first.id }])
  expect((await shownTo(cloud, people.neighbour, second.id)).closing).toBe('merged')
  await did(cloud, people.worker, ['matters.answer', { id: first.id, text: '补好了' }])
  return { first: first.id, second: second.id }
}

test('A7: who came by a merger may say 没解决 for themselves, and their part opens again', async () => {
  const { first, second } = await merged()
  const part = await shownTo(cloud, people.neighbour, second)
  expect(part).toMatchObject({ state: 'answered', can: ['confirm', 'dispute'] })
  const again = await did(cloud, people.neighbour, ['matters.dispute', { id: second, text: '我家还在漏' }])
  expect(again).toMatchObject({ state: 'inProgress', mergedInto: null, closing: null })
  expect((await shownTo(cloud, people.resident, first)).state).toBe('answered')
})

test('A7: who has only a phone is called for their own part', async () => {
  const { second } = await merged({ name: '白大爷', phone: '13700005555', relation: 'neighbour', consent: true })
  const part = await shownTo(cloud, people.worker, second)
  expect(part).toMatchObject({ state: 'answered', callBack: { dueAt: expect.any(Number) as number } })
  expect(part.can).toContain('callBack')
  expect(await did(cloud, people.worker, ['matters.callBack', { id: second, solved: false, text: '还在漏', way: 'phone' }])).toMatchObject({
    state: 'inProgress',
  })
})
