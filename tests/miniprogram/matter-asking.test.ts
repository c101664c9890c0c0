import type { CallName, Input } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { comesToFront, tap, toasts, write } from '../support/weapp/gestures'
import type { Phone } from '../support/weapp/phone'
import { aRequest, call, people, phoneOf } from '../support/weapp/village'

let cloud: LocalCloud
const phones: Phone[] = []

beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterEach(() => {
  for (const phone of phones.splice(0)) {
    expect(phone.troubles()).toEqual([])
    phone.shutDown()
  }
})
afterAll(() => cloud.stop())

const start = async (openid: string, more: Parameters<typeof phoneOf>[2] = {}) => {
  const phone = phoneOf(cloud, openid, more)
  phones.push(phone)
  await phone.settle()
  return phone
}

interface Shown {
  readonly id: string
  readonly summary: string
  readonly voiceSeconds: number | null
  readonly people: number
}
const mineOf = async (openid: string) => {
  const { reply } = await cloud.call<{ rows: Shown[] }>(openid, 'matters.mine')
  return reply.ok ? reply.data.rows : []
}

test('somebody who does not type asks in three taps: speak, done, send', async () => {
  const phone = await start(people.resident)
  await tap(phone, '#ask-voice')
  await tap(phone, '#voice-stop')
  await tap(phone, '#submit')
  expect(phone.page.route).toBe('resident/sent/index')
  expect(await mineOf(people.resident)).toMatchObject([{ summary: '语音 4 秒', voiceSeconds: 4 }])
})

test('what was told nearby is offered first, and joining makes no second matter', async () => {
  const first = await aRequest(cloud, '村口的路灯三天不亮了')
  const phone = await start(people.neighbour, { launch: 'resident/ask/index' })
  await write(phone, '#text', '路灯坏了')
  await tap(phone, '#submit')
  expect(phone.page.text()).toContain('附近有人说过')
  await tap(phone, `#join-${first.id}`)
  expect(phone.page.route).toBe('pages/matter/index')
  expect(phone.page.text()).toContain('2 个人遇到')
  expect(await mineOf(people.neighbour)).toMatchObject([{ id: first.id, people: 2 }])
})

test('who means something else sends their own all the same', async () => {
  await aRequest(cloud, '村口的路灯三天不亮了')
  const phone = await start('resident-eti-2', { launch: 'resident/ask/index' })
  await write(phone, '#text', '桥面塌了一个坑')
  await tap(phone, '#category-roads')
  await tap(phone, '#submit')
  if (phone.page.has('#not-same')) await tap(phone, '#not-same')
  expect(phone.page.route).toBe('resident/sent/index')
  expect(await mineOf('resident-eti-2')).toMatchObject([{ summary: '桥面塌了一个坑' }])
})

test('for somebody else it is sent only with their consent', async () => {
  const phone = await start('resident-xingan-1', { launch: 'resident/ask/index' })
  await write(phone, '#text', '李奶奶家没水了')
  await tap(phone, '#relation-neighbour')
  await write(phone, '#behalf-name', '李奶奶')
  await tap(phone, '#submit')
  expect(phone.page.text()).toContain('请先问过对方')
  await tap(phone, '#behalf-consent')
  await tap(phone, '#submit')
  expect(phone.page.route).toBe('resident/sent/index')
  await tap(phone, '#see-matter')
  expect(phone.page.get('#on-behalf').text()).toContain('替李奶奶说的')
})

test('without signal it waits on the home page, and goes once when there is signal again', async () => {
  const signal = { on: true }
  const phone = phoneOf(cloud, 'resident-eti-2', {
    launch: 'resident/ask/index',
    cloud: {
      callFunction: async (name, data) => {
        if (!signal.on) throw new Error('request:fail net::ERR_INTERNET_DISCONNECTED')
        return (await cloud.invoke(name, 'resident-eti-2', data)).reply
      },
    },
  })
  phones.push(phone)
  await phone.settle()
  await write(phone, '#text', '草场围栏倒了一段')
  signal.on = false
  phone.page.get('#submit').tap()
  await phone.settle(300)
  expect(phone.page.route).toBe('pages/home/index')
  expect(toasts(phone)).toEqual(['先给您存着'])
  expect(phone.page.get('#outbox').text()).toContain('草场围栏倒了一段')
  signal.on = true
  await comesToFront(phone)
  await comesToFront(phone)
  expect(phone.page.has('#outbox')).toBe(false)
  expect((await mineOf('resident-eti-2')).filter(({ summary }) => summary === '草场围栏倒了一段')).toHaveLength(1)
})

test('a complaint about the service gets a number', async () => {
  const phone = await start(people.resident, { launch: 'pages/me/index' })
  await tap(phone, '#feedback')
  await tap(phone, '#about-idea')
  await write(phone, '#feedback-text', '字再大一点')
  await tap(phone, '#feedback-send')
  expect(phone.page.text()).toMatch(/编号 JY\d{8}-/)
})

test('who asked sees who of the staff has looked', async () => {
  const matter = await aRequest(cloud, '井盖松了')
  await start(people.worker, { launch: `pages/matter/index?id=${matter.id}` })
  const phone = await start(people.resident, { launch: `pages/matter/index?id=${matter.id}` })
  await tap(phone, '#viewers')
  expect(phone.page.route).toBe('resident/viewers/index')
  expect(phone.page.text()).toContain('网格员')
})

test('the member who looks after a household hears that it asked, where the asker says so, and only then', async () => {
  const fields = { label: '东头 71 号', contact: { name: '白示例' }, reach: 'phone', lang: 'zh', state: 'lived' } as const
  const asWorker = <Name extends CallName>(name: Name, input: Input<Name>) => call(cloud, people.worker, [name, input])
  const { id } = await asWorker('households.save', { gridId: '152221108209002', fields, key: 'asking-home-1' })
  const { code } = await asWorker('households.invite', { id, key: 'asking-home-2' })
  await call(cloud, people.neighbour, ['households.join', { code, key: 'asking-home-3' }])
  const [member] = (await asWorker('links.whom', { orgId: '152221108209' })).rows
  const { links } = await asWorker('links.propose', { householdId: id, personId: member?.id ?? '', key: 'asking-home-4' })
  const answer = { householdId: id, linkId: links[0]?.id ?? '', accept: true } as const
  await asWorker('links.answer', { ...answer, as: 'household', key: 'asking-home-5' })
  const [first, second] = ['member-eti-1', 'member-eti-2']
  const openid = member?.name === (await call(cloud, first, ['home.show', {}])).me.name ? first : second
  await call(cloud, openid, ['links.answer', { ...answer, as: 'member', key: 'asking-home-6' }])
  const heard = async () =>
    (await call(cloud, openid, ['inbox.list', {}])).rows.filter(({ title }) => title === '您联系的一户提了件事').length

  const phone = await start(people.neighbour, { launch: 'resident/ask/index' })
  expect(phone.page.get('#tell-member').text()).toContain(`也告诉联系我家的党员${member?.name ?? ''}`)
  await write(phone, '#text', '低保怎么办')
  await tap(phone, '#submit')
  expect([phone.page.route, await heard()]).toEqual(['resident/sent/index', 0])
  const again = await start(people.neighbour, { launch: 'resident/ask/index' })
  await write(again, '#text', '草场围栏倒了一段')
  await tap(again, '#category-other')
  await tap(again, '#tell-member')
  await tap(again, '#submit')
  if (again.page.has('#not-same')) await tap(again, '#not-same')
  expect([again.page.route, await heard()]).toEqual(['resident/sent/index', 1])
})
