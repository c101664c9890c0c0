import { as, must, people } from '../features/support/journey'
import { asked, did } from '../features/support/matters'
import { onPhones } from '../support/weapp/on-phones'
import type { Phone } from '../support/weapp/phone'

const here = onPhones()

const tap = async (phone: Phone, selector: string) => {
  phone.page.get(selector).tap()
  await phone.settle()
}

const confirmed = async () => {
  const { id } = await asked(here.cloud)
  await did(here.cloud, people.worker, ['matters.answer', { id, text: '修好了' }])
  await did(here.cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
  return id
}

test('nobody has points before anything was confirmed, and reads how they are earned', async () => {
  const phone = await here.opens(people.neighbour, 'resident/points/index')
  expect(phone.page.get('#balance').text()).toContain('0')
  expect(phone.page.text()).toContain('还没有积分')
  expect(phone.page.get('#ways').text()).toContain('微心愿实现了，受助家庭确认过，每次 10 分')
})

test('from 我的 a worker comes to the balance, opens a line to its story, and goes on to the matter itself', async () => {
  await confirmed()
  const phone = await here.opens(people.worker, 'pages/me/index')
  await tap(phone, '#points')
  expect(phone.page.route).toBe('resident/points/index')
  expect(phone.page.get('#balance').text()).toContain('2')
  expect(phone.page.get('#entry-1').text()).toContain('俄体村第2网格 道路路灯')
  await tap(phone, '#entry-1')
  for (const words of ['提出人确认的', '居民确认解决了一件事，每次 2 分', '每天最多 10 分', '默认示例规则'])
    expect(phone.page.text()).toContain(words)
  await tap(phone, '#story-open')
  expect(phone.page.route).toBe('pages/matter/index')
})

test('the county changes a rule, sees what it would have meant, and sets the day from which it holds', async () => {
  const phone = await here.opens('county', 'manage/points/index')
  expect(phone.page.get('#example').text()).toContain('默认示例')
  await tap(phone, '#rule-matterConfirmed-worker')
  phone.page.get('#rule-points').input('4')
  await phone.settle()
  await tap(phone, '#rule-set')
  expect(phone.page.get('#rule-matterConfirmed-worker').text()).toContain('改为 每次 4 分')
  await tap(phone, '#preview-start')
  await tap(phone, '#preview-152221108')
  expect(phone.page.get('#preview-found').text()).toContain('上个季度没有确认办成的事')
  await tap(phone, '#rules-look')
  await tap(phone, '#rules-send')
  expect(phone.page.get('#rules-planned').text()).toContain('网格员 · 诉求办成：每次 4 分')
  expect(
    must(await as(here.cloud, 'county')('points.rules', {})).planned?.rules.find(
      ({ of, who }) => of === 'matterConfirmed' && who === 'worker',
    )?.points,
  ).toBe(4)
})

test('whoever does not set the rules reads them, and is offered no way to change them', async () => {
  const phone = await here.opens('township-eti', 'manage/points/index')
  await tap(phone, '#rule-matterConfirmed-member')
  expect(phone.page.has('#rule-points')).toBe(false)
  expect(phone.page.has('#preview-start')).toBe(true)
})
