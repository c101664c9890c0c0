import { onPhones } from '../support/weapp/on-phones'
import { tap, write } from '../support/weapp/gestures'
import { call, people } from '../support/weapp/village'

/** What is asked of people: shown to whoever asks, before it is sent and afterwards. */
const on = onPhones()
const secretary = 'secretary-eti'
const village = '152221108209'

test('before something is sent it says of how many how much is asked; afterwards it stands with it', async () => {
  const phone = await on.opens(secretary, 'worker/assign/index')
  await write(phone, '#assign-text', '周末清一遍排水沟')
  expect(phone.page.has('#foreseen')).toBe(false)
  await tap(phone, '#all-grids')
  const foreseen = phone.page.get('#foreseen').text()
  expect(foreseen).toMatch(/^会给 \d+ 个人各添 1 分钟$/)
  await tap(phone, '#assign-send')
  expect(phone.page.get('#board-burden').text()).toBe(foreseen.replace('会给', '给').replace('各添', '各添了'))
})

test('for whom it is too much this week is a number, and the sender is asked to wait', async () => {
  const { inForce } = await call(on.cloud, 'county', ['settings.show', {}])
  await call(on.cloud, 'county', ['settings.save', { values: { numbers: { ...inForce.numbers, burdenFields: 1 } }, key: 'burden-key-1' }])
  await on.cloud.clock('1d')
  const phone = await on.opens(secretary, 'worker/assign/index')
  await tap(phone, '#all-grids')
  expect(phone.page.get('#foreseen').text()).toMatch(/其中 \d+ 个人这周会超过 15 条消息、1 项或 90 分钟/)
})

test('the week stands open to those who ask: each beside the budget, who asked, and the places below', async () => {
  const phone = await on.opens('township-eti', 'manage/burden/index?orgId=152221108')
  expect(phone.page.get('#burden-each').text()).toContain('最多 15')
  expect(phone.page.get('#burden-sources').text()).toContain('俄体村')
  await tap(phone, `#below-${village}`)
  expect(phone.page.text()).toContain('俄体村，11月23日到11月29日')
  expect(phone.page.text()).not.toContain('示例')
  await tap(phone, '#burden-before')
  expect(phone.page.text()).toContain('这一周还没有数')
  await tap(phone, '#burden-up')
  expect(phone.page.text()).toContain('俄体镇，11月16日')
  const worker = await on.opens(people.worker, 'manage/burden/index')
  expect(worker.page.text()).toContain('归书记和上级看')
})
