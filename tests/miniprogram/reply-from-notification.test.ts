import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { tap as tapOn, toasts, write } from '../support/weapp/gestures'
import type { Phone } from '../support/weapp/phone'
import { aRequest, call, people, phoneOf } from '../support/weapp/village'

/** From WeChat's notification to the reply: the program was not running, no page was seen before, and taps are counted. */
let cloud: LocalCloud
const phones: Phone[] = []
let taps = 0

beforeAll(async () => {
  cloud = await startLocalCloud()
})
beforeEach(() => {
  taps = 0
})
afterEach(() => {
  for (const phone of phones.splice(0)) {
    expect(phone.troubles()).toEqual([])
    phone.shutDown()
  }
})
afterAll(() => cloud.stop())

const tap = async (phone: Phone, selector: string) => {
  taps += 1
  await tapOn(phone, selector)
}

const noticeOf = async (openid: string) => {
  const [newest] = await cloud.messages(openid)
  if (!newest) throw new Error(`${openid} got no message`)
  return newest.page
}

/** A tap on WeChat's newest notification. */
const tapNotification = async (openid: string) => {
  taps += 1
  const phone = phoneOf(cloud, openid, { launch: await noticeOf(openid) })
  phones.push(phone)
  await phone.settle()
  return phone
}

const stateOf = async (id: string) => (await call(cloud, people.resident, ['matters.show', { id }])).state
const answered = async (text: string) => {
  const { id } = await aRequest(cloud, text)
  await call(cloud, people.worker, ['matters.answer', { id, text: '换了两只灯泡，今晚能亮' }])
  return id
}
const disputed = async (text: string) => {
  const id = await answered(text)
  await call(cloud, people.resident, ['matters.dispute', { id, text: '东头那盏还不亮' }])
  return id
}

test('a new matter is responded to in two taps, the one on the notification counted', async () => {
  const { id } = await aRequest(cloud, '村口的路灯不亮')
  const phone = await tapNotification(people.worker)
  await tap(phone, '#respond')
  expect(taps).toBe(2)
  expect(await stateOf(id)).toBe('inProgress')
  expect(toasts(phone)).toEqual(['已告诉对方'])
})

test('or with words from a template, or with a voice note, for one tap more', async () => {
  const { id } = await aRequest(cloud, '井盖坏了')
  const phone = await tapNotification(people.worker)
  await tap(phone, '#promise-ready')
  await tap(phone, '#respond')
  expect(taps).toBe(3)
  const other = await aRequest(cloud, '路上有冰')
  const again = await tapNotification(people.worker)
  await tapOn(again, '#voice-start')
  await tapOn(again, '#voice-stop')
  await tapOn(again, '#respond')
  const said = async (matterId: string) =>
    (await call(cloud, people.resident, ['matters.show', { id: matterId }])).timeline.find(({ what }) => what === 'responded')
  expect((await said(id))?.text).toContain('我收到了')
  expect((await said(other.id))?.voice?.seconds).toBe(4)
})

test('没解决: the reply is open with what the resident said, and goes in two taps and the words', async () => {
  const id = await disputed('两盏灯不亮')
  const phone = await tapNotification(people.worker)
  expect(phone.page.get('.sheet').text()).toContain('东头那盏还不亮')
  await write(phone, '#reply-text', '明早把东头那盏也换了')
  await tap(phone, '#reply-send')
  expect(taps).toBe(2)
  // The sheet slides away.
  await phone.settle(60)
  expect(phone.page.has('.sheet')).toBe(false)
  expect((await call(cloud, people.resident, ['matters.show', { id }])).timeline.at(-1)).toMatchObject({
    what: 'echoed',
    text: '明早把东头那盏也换了',
  })
})

test("the same sheet gives the answer, and what was typed stays when one changes one's mind", async () => {
  const id = await disputed('垃圾没人拉')
  const phone = await tapNotification(people.worker)
  await write(phone, '#reply-text', '今天上午拉走了')
  await tap(phone, '#segment-answer')
  await tap(phone, '#reply-send')
  expect(await stateOf(id)).toBe('answered')
})

test('an answer is confirmed in two taps on the page that opens, which shows the answer again', async () => {
  const id = await answered('门前积水')
  const phone = await tapNotification(people.resident)
  taps = 0
  expect(phone.page.get('.sheet').text()).toContain('换了两只灯泡')
  await tap(phone, '#grade-satisfied')
  await tap(phone, '#confirm-send')
  expect(taps).toBe(2)
  expect(await stateOf(id)).toBe('closed')
})

test('and one who is not content says so from the same sheet', async () => {
  const id = await answered('水龙头漏水')
  const phone = await tapNotification(people.resident)
  await tap(phone, '#not-solved')
  await write(phone, '#dispute-text', '还是漏')
  await tap(phone, '#dispute-send')
  expect(await stateOf(id)).toBe('inProgress')
})

test.each([
  ['it was withdrawn', (id: string) => call(cloud, people.resident, ['matters.withdraw', { id }]), '对方撤回了'],
  ['it was answered elsewhere', (id: string) => call(cloud, people.worker, ['matters.answer', { id, text: '办好了' }]), '您已经回答过了'],
])('too late because %s: said kindly, nothing to press, no error', async (_why, happens, words) => {
  const { id } = await aRequest(cloud, '路边的树倒了')
  await happens(id)
  const phone = phoneOf(cloud, people.worker, { launch: `pages/matter/index?id=${id}&do=reply` })
  phones.push(phone)
  await phone.settle()
  expect(phone.page.get('#moved-on').text()).toContain(words)
  expect(phone.page.has('.sheet')).toBe(false)
})

test('somebody was faster while one typed: the words stay, and may go as an echo', async () => {
  const { id } = await aRequest(cloud, '电线垂下来了')
  const phone = await tapNotification(people.worker)
  await write(phone, '#promise', '我叫上电工，半小时到')
  await call(cloud, people.worker, ['matters.respond', { id }])
  await tap(phone, '#respond')
  expect(phone.page.get('#reply-moved').text()).toContain('您写的还在')
  expect(phone.page.get('#reply-text').attribute('value')).toBe('我叫上电工，半小时到')
  await tap(phone, '#reply-send')
  expect((await call(cloud, people.resident, ['matters.show', { id }])).timeline.at(-1)).toMatchObject({
    what: 'echoed',
    text: '我叫上电工，半小时到',
  })
})

test('it closed while one typed: the words stay to be copied, or are thrown away by the person', async () => {
  const { id } = await aRequest(cloud, '狗没拴')
  const phone = await tapNotification(people.worker)
  await write(phone, '#promise', '我去说说')
  await call(cloud, people.resident, ['matters.withdraw', { id }])
  await tap(phone, '#respond')
  expect(phone.page.get('#moved-on').text()).toContain('我去说说')
  await tap(phone, '#copy-kept')
  expect(phone.calls).toContainEqual(
    expect.objectContaining({ api: 'setClipboardData', options: expect.objectContaining({ data: '我去说说' }) as unknown }),
  )
  await tap(phone, '#drop-kept')
  expect(phone.page.has('#kept-words')).toBe(false)
})

test('a matter that was never theirs says so, and shows nothing of it', async () => {
  const { id } = await aRequest(cloud, '家里的私事')
  const phone = phoneOf(cloud, people.neighbour, { launch: `pages/matter/index?id=${id}&do=reply` })
  phones.push(phone)
  await phone.settle()
  expect(phone.page.text()).toContain('转给别人办了')
  expect(phone.page.text()).not.toContain('私事')
})

test('事项 opened cold shows a worker what they must do, without home having been seen', async () => {
  await aRequest(cloud, '羊跑到路上了')
  const phone = phoneOf(cloud, people.worker, { launch: 'pages/matters/index' })
  phones.push(phone)
  await phone.settle()
  expect(phone.page.has('#segment-queue')).toBe(true)
  expect(phone.page.text()).toContain('羊跑到路上了')
})
