import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { people, program } from '../../support/weapp/village'
import { openPhone } from '../../support/weapp/phone'
import { onPhones } from '../../support/weapp/on-phones'
import { tap } from '../../support/weapp/gestures'

/** D21, E7: a page that is gone leads home with a sentence; an older WeChat opens what a newer one opens. */

const here = onPhones()

test('who comes for a page that is gone stands on the home page, and is told', async () => {
  const phone = await here.opens(people.resident, { launch: 'resident/gone/index?id=1' })
  expect(phone.page.route).toBe('pages/home/index')
  expect(phone.page.get('#lost').text()).toContain('已经没有了')
  expect(phone.page.has('#ask')).toBe(true)
  phone.page.run('onHide')
  await phone.settle()
  expect(phone.page.has('#lost')).toBe(false)
})

test.each([
  [people.resident, 'pages/home/index', '有事找网格'],
  ['county', 'manage/tree/index', '科尔沁'],
])('%s on a base library below 2.20.1: %s opens', async (openid, launch, words) => {
  const phone = await here.opens(openid, { launch, device: { old: true, fontSizeScaleFactor: 1.4 } })
  expect(phone.page.text()).toContain(words)
  expect(phone.page.has('.care')).toBe(true)
})

test('what did not go up is kept by the file manager: saveFile is gone from newer base libraries', async () => {
  const phone = openPhone({
    program,
    launch: 'resident/ask/index',
    cloud: {
      callFunction: async (name, data) => (await here.cloud.invoke(name, people.resident, data)).reply,
      uploadFile: () => Promise.reject(new Error('request:fail net::ERR_INTERNET_DISCONNECTED')),
    },
  })
  here.add(phone)
  await phone.settle()
  await tap(phone, '#voice-start')
  await tap(phone, '#voice-stop')
  expect(phone.storage.get('draft.ask')).toContain('wxfile://store_voice.mp3')
})

test('WeChat is told what its search may index: nothing', () => {
  const app = JSON.parse(readFileSync(join(program, 'app.json'), 'utf8')) as { sitemapLocation?: string }
  expect(app.sitemapLocation).toBe('sitemap.json')
  expect(existsSync(join(program, 'sitemap.json'))).toBe(true)
})
