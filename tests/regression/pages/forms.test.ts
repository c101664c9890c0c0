import { people, aRequest } from '../../support/weapp/village'
import { eventually } from '../../support/eventually'
import { onPhones } from '../../support/weapp/on-phones'
import { tap, write } from '../../support/weapp/gestures'
import type { Phone } from '../../support/weapp/phone'

/** D3, D10, D14, D16: a button lives and says what lacks, faults are told all at once, and a form says what it is about. */

const here = onPhones()
const alerts = (phone: Phone) => phone.page.all('.button-missing').map((line) => line.text())
const faults = (phone: Phone) => phone.page.all('.field-error').map((line) => line.text())
const scrolls = (phone: Phone) => phone.calls.filter(({ api }) => api === 'pageScrollTo').length

test.each([
  ['投诉建议', people.resident, 'resident/wish/index', '#wish-send', '请先写您想要什么'],
  ['put up an event', 'secretary-eti', 'worker/put-up/index?kind=event', '#put-up', '还差：写要做什么、写在哪儿集合'],
  ['put up a post', 'secretary-eti', 'worker/put-up/index?kind=post', '#put-up', '还差：写要做什么'],
  ['put up a wish', people.worker, 'worker/put-up/index?kind=wish', '#put-up', '还差：写是什么心愿、写怎么称呼住户、问过住户'],
])('%s: the button says everything that lacks when it is tapped, and not before', async (_form, openid, launch, button, words) => {
  const phone = await here.opens(openid, launch)
  expect(alerts(phone)).toEqual([])
  expect(phone.page.get(button).classes()).not.toContain('button-off')
  await tap(phone, button)
  expect(alerts(phone)).toEqual([expect.stringContaining(words)])
})

test('once nothing lacks the words are gone, and the same tap sends', async () => {
  const phone = await here.opens(people.resident, 'resident/wish/index')
  await tap(phone, '#wish-send')
  await write(phone, '#wish-text', '想要一个放大镜看报')
  expect(alerts(phone)).toEqual([])
  await tap(phone, '#wish-send')
  expect(phone.page.route).toBe('member/offer/index')
})

test('an empty page to ask on tells every fault at once, each beside its field, and scrolls to the first', async () => {
  const phone = await here.opens(people.unsettled, 'resident/ask/index')
  await tap(phone, '#relation-neighbour')
  await tap(phone, '#submit')
  expect(faults(phone)).toEqual([
    '请说说是什么事',
    '请点一下是哪方面的事',
    '还不知道事情在哪儿，请点这儿选一下网格',
    '请写替谁说的',
    '请先问过对方，同意了再点上这个勾',
  ])
  expect(phone.page.text()).toContain('还差 5 样')
  // It scrolls once what is at fault is drawn.
  expect(
    await eventually(
      () => Promise.resolve(scrolls(phone)),
      (times) => times > 0,
    ),
  ).toBe(1)
})

test('for somebody else: four taps from home and two fields', async () => {
  const phone = await here.opens('resident-xingan-1')
  const taps = ['#ask', '#relation-neighbour', '#behalf-consent', '#submit']
  await tap(phone, '#ask')
  await write(phone, '#text', '李奶奶家没水了')
  await tap(phone, '#relation-neighbour')
  await write(phone, '#behalf-name', '李奶奶')
  await tap(phone, '#behalf-consent')
  await tap(phone, '#submit')
  expect(phone.page.route).toBe('resident/sent/index')
  expect(taps.length).toBeLessThanOrEqual(4)
})

test('tapped once more, it is for oneself again', async () => {
  const phone = await here.opens(people.resident, 'resident/ask/index')
  await tap(phone, '#relation-family')
  expect(phone.page.has('#behalf-name')).toBe(true)
  await tap(phone, '#relation-family')
  expect(phone.page.has('#behalf-name')).toBe(false)
})

test.each([
  ['roads', '附近的人只看到是哪方面的事'],
  ['dispute', '只有您和办这件事的人看得到'],
])('who reads what is said of the kind %s is said as it is', async (category, says) => {
  const phone = await here.opens(people.resident, 'resident/ask/index')
  await tap(phone, `#category-${category}`)
  expect(phone.page.get('#who-reads').text()).toContain(says)
})

test.each(['transfer', 'whistle', 'proposeDecline', 'merge'])('the page of the step %s says which matter on top', async (step) => {
  const { id } = await aRequest(here.cloud, '村口的路灯三天不亮了')
  const phone = await here.opens(people.worker, `worker/step/index?id=${id}&step=${step}`)
  expect(phone.page.get('#about-matter').text()).toContain('村口的路灯三天不亮了')
  expect(phone.page.text().indexOf('村口的路灯三天不亮了')).toBeLessThan(30)
})
