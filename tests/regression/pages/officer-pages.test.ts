import { onPhones } from '../../support/weapp/on-phones'
import { readAppConfig, routesOf } from '../../support/weapp/program'
import { people, phoneOf, program } from '../../support/weapp/village'
import { tap } from '../../support/weapp/gestures'

/** D18: a page for those who keep a place shows nothing to whoever got hold of its address, and notes about sources stand behind 依据. */

const here = onPhones()
// Whoever starts a county up holds no office yet.
const officerPages = routesOf(readAppConfig(program)).filter((route) => route.startsWith('manage/') && route !== 'manage/setup/index')

test.each(officerPages)('a resident at the address of %s reads whom it is for, and nothing of it', async (route) => {
  const phone = await here.opens(people.resident, route)
  expect(phone.page.text()).toContain('这一页是管事的人用的')
  expect(phone.page.all('input')).toEqual([])
  expect(phone.page.all('.button').map((button) => button.text())).toEqual(['回首页'])
})

test('the server tells a resident nothing of the settings either', async () => {
  const { reply } = await here.cloud.call(people.resident, 'settings.show')
  expect(reply).toMatchObject({ ok: false, error: { code: 'settings.not_staff' } })
})

test('an officer finds where a figure comes from behind 依据, and no note for those who made the program', async () => {
  // Its first screen is larger than an update may be.
  const phone = phoneOf(here.cloud, 'county', { launch: 'manage/settings/index' })
  await phone.settle()
  expect(phone.page.text()).not.toMatch(/转载|核对原文|晴隆|准格尔/)
  await tap(phone, '#settings-sources')
  expect(phone.page.text()).toContain('晴隆县')
  expect(phone.page.text()).not.toMatch(/转载|核对原文/)
  expect(phone.troubles()).toEqual([])
  phone.shutDown()
})
