import type { CallName } from '@/contract'
import { as, must, newKey, people } from '../features/support/journey'
import { asked, department, did, more } from '../features/support/matters'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** D16: wherever words are asked of somebody who does not type, a voice note will do; it stands on the timeline. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const voiceOf = async (openid: string) => {
  const { uploads } = must(await as(cloud, openid)('people.me', {}))
  const { fileID } = await cloud.upload(openid, `${uploads}/${newKey()}.mp3`, new TextEncoder().encode('ID3 spoken'))
  return { fileId: fileID, seconds: 7 }
}

type Before = (id: string) => Promise<unknown>
const nothing: Before = () => Promise.resolve()
const answered: Before = (id) => did(cloud, people.worker, ['matters.answer', { id, text: '修好了' }])
const closed: Before = async (id) => {
  await answered(id)
  await did(cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
}
const proposed: Before = (id) => did(cloud, people.worker, ['matters.proposeDecline', { id, reason: '地在打官司', instead: '去法院' }])
const declined: Before = async (id) => {
  await proposed(id)
  await did(cloud, people.secretary, ['matters.settleDecline', { id, accept: true }])
}
const handedOn: Before = (id) => did(cloud, people.worker, ['matters.transfer', { id, gridId: '152221108209001', text: '在那边' }])
const whistled: Before = (id) =>
  did(cloud, people.worker, ['matters.whistle', { id, departmentId: department, ground: 'emergency', text: '来看看' }])
const claimed: Before = async (id) => {
  await did(cloud, people.worker, ['matters.publish', { id, text: '帮忙扫雪' }])
  await did(cloud, more.member, ['matters.claim', { id }])
}

/** Who says it, what must have come before, and what else the step takes. */
const steps: readonly (readonly [call: CallName, who: string, before: Before, more: object])[] = [
  ['matters.transfer', people.worker, nothing, { gridId: '152221108209001' }],
  ['matters.sendBack', people.otherWorker, handedOn, {}],
  ['matters.escalate', people.worker, nothing, {}],
  ['matters.whistle', people.worker, nothing, { departmentId: department, ground: 'beyondPower' }],
  ['matters.whistleReply', more.department, whistled, { done: true }],
  [
    'matters.rateDepartment',
    people.worker,
    async (id) => {
      await whistled(id)
      await did(cloud, more.department, ['matters.whistleReply', { id, text: '看过了', done: true }])
    },
    { grade: 'satisfied' },
  ],
  ['matters.proposeDecline', people.worker, nothing, { reason: '地在打官司', instead: '去法院' }],
  ['matters.settleDecline', people.secretary, proposed, { accept: false }],
  ['matters.contest', people.resident, declined, {}],
  ['matters.publish', people.worker, nothing, {}],
  ['matters.contact', more.member, claimed, {}],
  ['matters.release', more.member, claimed, {}],
  ['matters.reopen', people.resident, closed, {}],
  ['matters.dispute', people.resident, answered, {}],
  ['matters.confirm', people.resident, answered, { grade: 'satisfied' }],
  ['matters.withdraw', people.resident, nothing, {}],
]

test.each(steps)('%s', async (call, who, before, given) => {
  const { id } = await asked(cloud)
  await before(id)
  const voice = await voiceOf(who)
  const { reply } = await cloud.call(who, call, { id, key: newKey(), voice, ...given })
  expect(reply).toMatchObject({ ok: true })
  const seen = must(await as(cloud, people.resident)('matters.show', { id })).timeline
  const own = must(await as(cloud, people.secretary)('matters.show', { id })).timeline
  expect([...seen, ...own].filter((event) => event.voice?.seconds === 7).length).toBeGreaterThan(0)
})

test('a voice note of somebody else is refused', async () => {
  const { id } = await asked(cloud)
  const voice = await voiceOf(people.neighbour)
  const { reply } = await cloud.call(people.worker, 'matters.escalate', { id, key: newKey(), voice })
  expect(reply).toMatchObject({ ok: false, error: { code: 'matters.photo_not_yours' } })
})

test('neither words nor a voice note: it is said what is missing', async () => {
  const { id } = await asked(cloud)
  for (const call of ['matters.escalate', 'matters.publish', 'matters.transfer'] as const)
    expect((await cloud.call(people.worker, call, { id, key: newKey(), text: '' })).reply).toMatchObject({
      error: { fields: { text: expect.stringMatching(/请填写/) as unknown } },
    })
})

test('what was only spoken says so where members read what is asked for', async () => {
  const { id } = await asked(cloud)
  await did(cloud, people.worker, ['matters.publish', { id, voice: await voiceOf(people.worker) }])
  const shown = must(await as(cloud, people.secretary)('matters.show', { id }))
  expect(shown.publication?.text).toBe('语音 7 秒，点开听')
})
