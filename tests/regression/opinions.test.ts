import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from '../features/support/journey'

/** D12: what somebody complains of stands on their list with its answer, is found by its number, and names nobody who did not want it. */

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const county = 'county'
const said = { about: 'person', text: '说话不好听', phone: '13800001234' } as const
const send = async (more: object = {}) => must(await as(cloud, people.resident)('feedback.send', { key: newKey(), ...said, ...more }))
const mine = async (input: { number?: string } = {}) => must(await as(cloud, people.resident)('feedback.mine', input)).rows
const read = async (number: string) => must(await as(cloud, county)('feedback.list', { number })).rows

test('who did not want to be named is not: no name, no number, and the answer reaches them', async () => {
  const { id, number } = await send({ unnamed: true })
  const [item] = await read(number)
  expect(item).toMatchObject({ id, number, name: null, phone: null })
  expect(JSON.stringify(item)).not.toContain('13800001234')

  must(await as(cloud, county)('feedback.settle', { id, key: newKey(), reply: '我们问过了' }))
  expect((await mine({ number }))[0]).toMatchObject({ number, unnamed: true, handled: { reply: '我们问过了' } })
  const inbox = must(await as(cloud, people.resident)('inbox.list', {})).rows
  expect(inbox[0]).toMatchObject({ title: '您提的意见有回答了' })
})

test('who wants to be named is', async () => {
  const { number } = await send()
  expect((await read(number))[0]).toMatchObject({ phone: '13800001234' })
})

test.each([
  ['as it stands', (number: string) => number],
  ['in small letters, with blanks', (number: string) => ` ${number.toLowerCase()} `],
  ['in full width', (number: string) => number.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
])('a number is found %s, by whoever sent it and by the county, and by nobody else', async (_how, written) => {
  const { id, number } = await send()
  expect(await mine({ number: written(number) })).toMatchObject([{ id, number, handled: null }])
  expect(await read(written(number))).toMatchObject([{ id }])
  expect(must(await as(cloud, people.neighbour)('feedback.mine', { number })).rows).toEqual([])
})

test('it may be spoken, with a voice of one’s own', async () => {
  const { fileID } = await cloud.upload(
    people.resident,
    `${(await uploads()).replace(/\/$/, '')}/voice.mp3`,
    Uint8Array.from([0x49, 0x44, 0x33, 4]),
  )
  const { number } = await send({ text: undefined, voice: { fileId: fileID, seconds: 4 } })
  expect((await mine({ number }))[0]).toMatchObject({ text: '', voice: { seconds: 4, url: expect.stringContaining('http') as unknown } })
  expect((await read(number))[0]?.voice?.seconds).toBe(4)

  const stolen = await as(cloud, people.neighbour)('feedback.send', { key: newKey(), about: 'idea', voice: { fileId: fileID, seconds: 4 } })
  expect(stolen).toMatchObject({ error: { code: 'feedback.voice_not_yours' } })
})

const uploads = async () => must(await as(cloud, people.resident)('people.me', {})).uploads
