import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people, submitted } from './support/journey'

/** Where WeChat does not carry an answer: a text message, the call list, a word in the duty group. */
let cloud: LocalCloud
const robot = { orgId: '152221108209', key: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' }

beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

/** A warm function hears of a change of settings within a minute. */
const open = async (doors: { robots: (typeof robot)[]; sms: { path: string; template?: string } | null }) => {
  must(await as(cloud, 'county')('settings.save', { values: { doors }, key: newKey() }))
  await cloud.clock('2m')
}
const read = async <T>(path: string) => (await (await fetch(`${cloud.url}${path}`)).json()) as T[]
const texts = (openid: string) => read<{ text: string }>(`/local/sms/${openid}`)
const said = () => read<{ content: string }>(`/local/robot/${robot.key}`)
const unreached = (openid: string, manner: 'normal' | 'refuse') => cloud.wechat({ openid, manner })
/** A matter of the resident, answered; everything due has been tried. */
const answered = async (text: string) => {
  const { id } = await submitted(cloud, text)
  must(await as(cloud, people.worker)('matters.answer', { id, text: '换了灯泡，今晚能亮' }))
  await cloud.clock('now')
  return id
}
const toCall = async () => must(await as(cloud, people.worker)('inbox.callList', {})).rows
const trailOf = async (id: string) =>
  must(await as(cloud, 'county')('inbox.trace', {}))
    .rows.filter((row) => row.id.startsWith(id))
    .flatMap(({ trail }) => trail.map(({ what }) => what))

test('all doors are closed by default: whoever WeChat does not reach stands on the call list only', async () => {
  await unreached(people.resident, 'refuse')
  await answered('路灯一')
  expect(await toCall()).toHaveLength(1)
  expect(await texts(people.resident)).toEqual([])
  expect(await said()).toEqual([])
})

test('E6 without a template of the county none is sent, for it would go as marketing: somebody calls', async () => {
  await open({ robots: [], sms: { path: '/index.html' } })
  await answered('路灯零')
  await cloud.clock('now')
  expect(await texts(people.resident)).toEqual([])
  expect(await toCall()).toHaveLength(2)
})

test('a final answer goes as a text message, once, with nothing of anybody in it, and nobody has to call', async () => {
  await open({ robots: [], sms: { path: '/index.html', template: '1234567' } })
  const id = await answered('路灯二')
  await cloud.clock('now')
  const got = await texts(people.resident)
  expect(got).toHaveLength(1)
  expect(got[0]?.text).toContain('有回答了')
  expect(got[0]?.text).not.toMatch(/路灯|灯泡|张|李/)
  expect(await toCall()).toHaveLength(2)
  expect(await trailOf(id)).toContain('texted')
})

test('what is not a final answer costs no text message', async () => {
  const { id } = await submitted(cloud, '路灯三')
  must(await as(cloud, people.worker)('matters.respond', { id }))
  await cloud.clock('now')
  expect(await texts(people.resident)).toHaveLength(1)
})

test('the duty group hears once how many wait, however many came up together', async () => {
  await open({ robots: [robot], sms: null })
  await Promise.all(
    ['路灯四', '路灯五', '路灯六'].map(async (text) => {
      const { id } = await submitted(cloud, text)
      must(await as(cloud, people.worker)('matters.answer', { id, text: '换了灯泡' }))
    }),
  )
  await cloud.clock('now')
  await cloud.clock('now')
  const words = (await said()).map(({ content }) => content)
  expect(words.length).toBeGreaterThan(0)
  expect(words.length).toBeLessThanOrEqual(3)
  const counted = words.map((word) => Number(/有 (\d+) 位居民/.exec(word)?.[1] ?? 0)).reduce((sum, count) => sum + count, 0)
  expect(counted).toBe(3)
  expect(words.join()).not.toMatch(/路灯|灯泡|张|李|1[3-9]\d{9}/)
  expect(await toCall()).toHaveLength(5)
})

test('whoever may not change the doors does not see the key of the robot', async () => {
  const shown = must(await as(cloud, people.worker)('settings.show', {}))
  expect(JSON.stringify(shown)).not.toContain(robot.key)
  expect(must(await as(cloud, 'county')('settings.show', {})).inForce.doors.robots).toEqual([robot])
})

test('a worker cannot open a door, and a wrong key is named', async () => {
  const doors = { robots: [], sms: null }
  expect(await as(cloud, people.worker)('settings.save', { values: { doors }, key: newKey() })).toMatchObject({
    ok: false,
    error: { code: 'settings.not_yours' },
  })
  const wrong = await as(cloud, 'county')('settings.save', {
    values: { doors: { ...doors, robots: [{ ...robot, key: 'abc' }] } },
    key: newKey(),
  })
  expect(wrong).toMatchObject({
    ok: false,
    error: { fields: { 'values.doors.robots.0.key': expect.stringContaining('群机器人的 key 不对') as unknown } },
  })
})
