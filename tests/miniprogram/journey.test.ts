import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import type { Phone } from '../support/weapp/phone'
import { people, phoneOf } from '../support/weapp/village'

const anyUpdate = 16 * 1024

let cloud: LocalCloud
let resident: Phone
let worker: Phone

beforeAll(async () => {
  cloud = await startLocalCloud()
  resident = phoneOf(cloud, people.resident)
  await resident.settle()
})
afterAll(async () => {
  resident.shutDown()
  worker.shutDown()
  await cloud.stop()
})

const tap = async (phone: Phone, selector: string) => {
  phone.page.get(selector).tap()
  await phone.settle()
}

const write = async (phone: Phone, selector: string, words: string) => {
  phone.page.get(selector).input(words)
  await phone.settle()
}

const comesToFront = async (phone: Phone) => {
  phone.page.run('onShow')
  await phone.settle()
}

/** The page that WeChat's newest notification opens, on a phone where the program was not running. */
const openNotification = async (openid: string): Promise<Phone> => {
  const [newest] = await cloud.messages(openid)
  if (!newest) throw new Error(`${openid} got no message`)
  const phone = phoneOf(cloud, openid, { launch: newest.page })
  await phone.settle()
  return phone
}

const toasts = (phone: Phone) => phone.calls.filter(({ api }) => api === 'showToast').map(({ options }) => options['title'])

test('a resident sends a request: one tap to the form, words, one tap to send', async () => {
  await tap(resident, '#ask')
  expect(resident.page.route).toBe('resident/ask/index')
  await write(resident, '#text', '村口的路灯三天不亮了')
  expect(resident.page.get('#category-roads').classes()).toContain('chip-on')
  expect(resident.page.get('#who-and-when').text()).toMatch(/网格员 .+ 会收到/)
  await tap(resident, '#submit')
  expect(resident.page.route).toBe('resident/sent/index')
  expect(resident.page.text()).toContain('送到了')
})

test('two quick taps made one request', async () => {
  resident.open('resident/ask/index')
  await resident.settle()
  await write(resident, '#text', '自来水管漏水')
  const submit = resident.page.get('#submit')
  submit.tap()
  submit.tap()
  await resident.settle()
  const { reply } = await cloud.call<{ rows: { summary: string }[] }>(people.resident, 'matters.mine')
  expect(reply.ok && reply.data.rows.map(({ summary }) => summary)).toEqual(['自来水管漏水', '村口的路灯三天不亮了'])
})

test('a request without words is not sent, and the field says why', async () => {
  resident.open('resident/ask/index')
  await resident.settle()
  await tap(resident, '#submit')
  expect(resident.page.route).toBe('resident/ask/index')
  expect(resident.page.all('.field-error').map((one) => one.text())).toEqual(['请说说是什么事', '请点一下是哪方面的事'])
})

test('the worker answers in two taps from the notification, opened cold', async () => {
  worker = await openNotification(people.worker)
  expect(worker.page.text()).toContain('自来水管漏水')
  await tap(worker, '#respond')
  expect(toasts(worker)).toEqual(['已告诉对方'])
  expect(worker.page.text()).toContain('办理中')
})

test('and from the home page in one', async () => {
  worker.goTo('pages/home/index')
  await worker.settle()
  expect(worker.page.text()).toContain('村口的路灯三天不亮了')
  worker.page.saying('回应').tap()
  await worker.settle()
  const { reply } = await cloud.call<{ rows: { summary: string; state: string }[] }>(people.resident, 'matters.mine')
  expect(reply.ok && reply.data.rows.map(({ state }) => state)).toEqual(['inProgress', 'inProgress'])
})

test('the worker tells how it goes, then the outcome', async () => {
  worker.shutDown()
  worker = await openNotification(people.worker)
  await tap(worker, '#echo')
  expect(worker.page.route).toBe('worker/handle/index')
  await write(worker, '#echo-text', '已经联系电工，下午到')
  await tap(worker, '#echo-send')
  expect(worker.page.route).toBe('pages/matter/index')
  await tap(worker, '#answer')
  await write(worker, '#answer-text', '换了两只灯泡，今晚能亮')
  await tap(worker, '#answer-send')
  expect(worker.page.text()).toContain('已回答')
})

test('the resident opens the answer from the notification and says that it is solved', async () => {
  resident.shutDown()
  resident = await openNotification(people.resident)
  expect(resident.page.text()).toContain('换了两只灯泡，今晚能亮')
  await tap(resident, '#confirm')
  await tap(resident, '#grade-verySatisfied')
  await write(resident, '#confirm-word', '来得快')
  await tap(resident, '#confirm-send')
  expect(resident.page.text()).toContain('已确认')
  expect(resident.page.text()).toContain('非常满意')
})

test('a page that comes to the front again shows what happened meanwhile', async () => {
  worker.goTo('pages/matters/index')
  await worker.settle()
  await comesToFront(worker)
  expect(worker.page.text()).not.toContain('换了两只灯泡')
})

test('nothing went wrong unseen, and no update was large', () => {
  expect([...resident.troubles(), ...worker.troubles()]).toEqual([])
  const largest = Math.max(...[...resident.updates, ...worker.updates].map(({ bytes }) => bytes))
  expect(largest).toBeLessThanOrEqual(anyUpdate)
})
