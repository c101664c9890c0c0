import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fullUntil, measuresBy } from '../../cloudfunctions/features/measures'
import { startLocalCloud, startOwnCloud, type LocalCloud } from '../support/local-cloud'
import { newKey, people } from '../features/support/journey'

/** As `npm start` has it: here calls are counted. */
let cloud: Awaited<ReturnType<typeof startOwnCloud>>
beforeAll(async () => {
  cloud = await startOwnCloud({ data: mkdtempSync(join(tmpdir(), 'grid-echo-measures-')) })
})
afterAll(() => cloud.stop())

const send = (text: string) => cloud.call(people.resident, 'feedback.send', { key: newKey(), about: 'app', text })
const ask = (text: string, category: string) =>
  cloud.call<{ id: string }>(people.neighbour, 'matters.submit', { key: newKey(), category, text })

test('B10: so many an hour are taken, then the person reads until when and whom to call', async () => {
  for (let at = 0; at < measuresBy.write.perHour; at += 1) expect((await send(`第${String(at)}条`)).reply.ok).toBe(true)
  const { reply } = await send('再来一条')
  expect(reply).toMatchObject({ ok: false, error: { code: 'call.too_many', message: expect.stringContaining('急事请打') as string } })
  // Looking is not counted, and neither is another class.
  expect((await cloud.call(people.resident, 'people.me', {})).reply.ok).toBe(true)
  expect((await cloud.call(people.resident, 'matters.submit', { key: newKey(), category: 'roads', text: '路坏了' })).reply.ok).toBe(true)
})

test('B10: a call that is counted takes no request more than one that is not', async () => {
  const uncounted = await startLocalCloud()
  const second = async (on: Pick<LocalCloud, 'call'>) => {
    const saving = () => on.call(people.worker, 'feedback.send', { key: newKey(), about: 'app', text: '看看要几次' })
    await saving()
    return saving()
  }
  const [one, other] = [await second(cloud), await second(uncounted)]
  await uncounted.stop()
  expect([one.reply.ok, one.roundTrips]).toEqual([true, other.roundTrips])
})

test.each(['before', 'after'] as const)('B10: a count whose request fails %s it was made is asked for once more', async (when) => {
  await cloud.fault({ action: 'database.modifyAndReturnDoc', nth: 1, when })
  const { reply, fault } = await cloud.call(people.otherWorker, 'feedback.send', { key: newKey(), about: 'app', text: '信号不好' })
  expect([reply.ok, fault]).toEqual([true, 'fired'])
})

test('B10: of sixty at the same moment no more are taken than the measure says', async () => {
  const replies = await Promise.all(
    Array.from({ length: 60 }, (_, at) =>
      cloud.call(people.secretary, 'feedback.send', { key: newKey(), about: 'app', text: `一起来的${String(at)}` }),
    ),
  )
  expect(replies.filter(({ reply }) => reply.ok)).toHaveLength(measuresBy.write.perHour)
})

test('B10: somebody who has saved nothing yet is counted all the same', async () => {
  const stranger = (text: string) => cloud.call('never-seen-before', 'feedback.send', { key: newKey(), about: 'app', text })
  for (let at = 0; at < measuresBy.write.perHour; at += 1) expect((await stranger(`第${String(at)}条`)).reply.ok).toBe(true)
  expect((await stranger('再来一条')).reply).toMatchObject({ ok: false, error: { code: 'call.too_many' } })
})

test('B10: danger is never refused; what the same person says again within the hour joins the first', async () => {
  for (let at = 0; at < measuresBy.ask.perHour; at += 1) await ask(`路灯坏了${String(at)}`, 'roads')
  expect((await ask('路灯又坏了', 'roads')).reply).toMatchObject({ ok: false, error: { code: 'call.too_many' } })
  const first = (await ask('屋里漏煤气', 'danger')).reply
  const second = (await ask('煤气味更大了', 'danger')).reply
  expect([first.ok, second.ok]).toEqual([true, true])
  expect(first.ok && second.ok && first.data.id === second.data.id).toBe(true)
})

test('B10: the room of an hour and of a day opens again by itself', () => {
  const measure = { perHour: 2, perDay: 3 }
  const hour = 3_600_000
  expect(fullUntil([10, 5], measure, 20)).toBe(5 + hour)
  expect(fullUntil([10, 5], measure, 5 + hour)).toBeNull()
  expect(fullUntil([30 * hour, 20 * hour, 10 * hour], measure, 31 * hour)).toBe(34 * hour)
})
