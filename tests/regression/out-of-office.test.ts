import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from '../features/support/journey'
import { doing, freshGrid, officers } from '../features/support/grid-world'

/** Whose office has ended is refused from that moment on, before anything has moved to somebody else. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const aWorker = async (name: string, phone: string) => {
  const orgId = await freshGrid(cloud)
  const openid = `out-${phone}`
  must(await as(cloud, openid)('people.phone', { code: `local-${phone}` }))
  const until = (await cloud.now()) + 30 * 86_400_000
  const { id } = await doing(cloud, officers.secretary)('staff.assign', { orgId, role: 'fullTimeWorker', name, phone, until })
  return { openid, orgId, id }
}
const ask = async (gridId: string) =>
  must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有坑', place: { gridId } })).id

test('A11 after staff.end the very next call is refused: reading, answering, handing on, the queue', async () => {
  const worker = await aWorker('末示例', '19966000001')
  const id = await ask(worker.orgId)
  expect(must(await as(cloud, worker.openid)('matters.show', { id })).can).toContain('respond')
  await doing(cloud, officers.secretary)('staff.end', { orgId: worker.orgId, id: worker.id, key: newKey() })

  const called = as(cloud, worker.openid)
  expect(await called('matters.show', { id })).toMatchObject({ ok: false })
  expect(await called('matters.respond', { id })).toMatchObject({ ok: false })
  expect(await called('matters.answer', { id, text: '修好了' })).toMatchObject({ ok: false })
  expect(await called('matters.escalate', { id, text: '办不了' })).toMatchObject({ ok: false })
  expect(must(await called('matters.queue', {})).rows).toEqual([])
})

test('A11 so is whoever was handed it, and whoever supervises it, by the end of their own office', async () => {
  const worker = await aWorker('先示例', '19966000002')
  const other = await aWorker('接示例', '19966000003')
  const id = await ask(worker.orgId)
  const to = must(await as(cloud, worker.openid)('matters.transfer', { id, gridId: other.orgId, text: '是那边的路' }))
  expect(to.handover).not.toBeNull()
  await doing(cloud, officers.secretary)('staff.end', { orgId: other.orgId, id: other.id, key: newKey() })
  expect(await as(cloud, other.openid)('matters.show', { id })).toMatchObject({ ok: false })
  expect(await as(cloud, other.openid)('matters.respond', { id })).toMatchObject({ ok: false })
})
