import { ordinary, beginAt } from '../../support/time'
import { people, call, aRequest } from '../../support/weapp/village'
import { onPhones } from '../../support/weapp/on-phones'

/** D15: what a worker reads at home is true, in the order in which it should be done, and asks nobody to call themselves. */

const here = onPhones()
afterEach(() => beginAt(ordinary))

/** Time goes on, on the phones too. */
const passes = async (span: '2m' | '7d', milliseconds: number) => {
  await here.cloud.clock(span)
  beginAt(ordinary + milliseconds)
}
const minutes = 60_000
const days = 24 * 60 * minutes
const ask = (category: string, text: string, key: string) =>
  call(here.cloud, people.resident, ['matters.submit', { key, category, text }] as const)

test('what is left is said to the minute, not rounded down by an hour', async () => {
  const { id } = await ask('utilities', '自来水停了', 'worker-home-water')
  await passes('2m', 2 * minutes)
  const phone = await here.opens(people.worker, `pages/matter/index?id=${id}`)
  expect(phone.page.get('.matter-left').text()).toMatch(/^还剩 \d+ (小时|天) \d+ (分钟|小时)$/)
})

test('what is past its time stands above what is still due', async () => {
  await aRequest(here.cloud, '先说的，今天超时')
  await passes('7d', 7 * days)
  await aRequest(here.cloud, '后说的，还没到时间')
  const phone = await here.opens(people.worker, 'worker/queue/index')
  const sections = phone.page.all('.section').map((section) => section.text())
  expect(sections[0]).toContain('已超时')
  const home = await here.opens(people.worker, 'pages/home/index')
  const left = home.page.all('.matter-left').map((words) => words.text())
  expect(left[0]).toContain('已超时')
})

test('an answered matter promises no more 回音', async () => {
  const { id } = await aRequest(here.cloud, '答完了的路灯')
  await call(here.cloud, people.worker, ['matters.respond', { id, promise: '今天去看' }])
  await call(here.cloud, people.worker, ['matters.answer', { id, text: '换了灯泡，已经亮了' }])
  const phone = await here.opens(people.resident, `pages/matter/index?id=${id}`)
  const steps = phone.page.get('.steps').text()
  expect(steps).toContain('不用了')
  expect(steps).not.toMatch(/有进展就说|稍后|过了/)
})

test('D5: a request is in somebody’s hands before they looked, and responded to after', async () => {
  const { id } = await aRequest(here.cloud, '刚说的坑')
  const before = await here.opens(people.resident, `pages/matter/index?id=${id}`)
  expect(before.page.get('#state').text()).toMatch(/已送到.+手里/)
  await call(here.cloud, people.worker, ['matters.respond', { id }])
  const after = await here.opens(people.resident, `pages/matter/index?id=${id}`)
  expect(after.page.text()).toContain('回应了')
  expect(after.page.text()).not.toContain('收到了')
})

test.each([
  ['the worker at home', people.worker, 'pages/home/index', '#call-contact'],
  ['the worker on the contact card of their grid', people.worker, 'pages/card/index?id=152221108209002', '.contact-call'],
])('%s is not asked to call themselves', async (_who, person, page, selector) => {
  const phone = await here.opens(person, page)
  await phone.settle()
  const own = phone.page.all(selector).filter((button) => String(button.attribute('aria-label')).includes('赵示例'))
  expect(own).toEqual([])
})
