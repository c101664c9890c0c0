import { openBrowser, phonePage, type PhonePage } from '../support/browser'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** A member reports to where they live, the secretary asks back and confirms, and the unit sees where its people serve. */
let cloud: LocalCloud
let browser: Awaited<ReturnType<typeof openBrowser>>
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  cloud = await startLocalCloud()
  closing.push(cloud.stop)
  browser = await openBrowser('phone')
  closing.unshift(browser.close)
})
afterAll(async () => {
  for (const close of closing) await close()
})

const phones: Record<string, PhonePage> = {}
const phoneOf = async (openid: string): Promise<PhonePage> => (phones[openid] ??= await phonePage(browser.context, cloud.url, openid))
const opens = async (openid: string, page: string) => {
  const phone = await phoneOf(openid)
  await phone.open(page)
  return phone
}
const member = 'resident-eti-1'

test('a resident who is a Party member reports, picking a unit that others know', async () => {
  const phone = await opens(member, 'pages/registration/index')
  await phone.sees('我来报到')
  await phone.keep('60-not-registered')
  await phone.tap('#register')
  await phone.write('#unit', '水务')
  await phone.tap('#known-示例水务局')
  await phone.write('#phone', '13900000009')
  await phone.tap('#skill-plumbing')
  await phone.tap('#class-hardship')
  await phone.tap('#time-weekend')
  await phone.keep('61-register')
  await phone.tap('#send')
  await phone.sees('请先看一看，勾选同意后再报到')
  await phone.tap('#consent')
  await phone.keep('62-consent')
  await phone.tap('#send')
  await phone.sees('待确认')
  await phone.keep('63-waiting')
})

test('the secretary asks back and confirms from the desk', async () => {
  const { reply } = await cloud.call<{ registration: { id: string } }>(member, 'registration.mine', {})
  if (!reply.ok) throw new Error(reply.error.message)
  const { id } = reply.data.registration
  const desk = await opens('secretary-eti', 'pages/registration/index')
  await desk.tap('#desk')
  await desk.sees('2 个在等您确认')
  await desk.keep('64-desk')
  await desk.tap(`#return-${id}`)
  await desk.write('#return-text', '请写一下在哪个科室')
  await desk.tap('#return-send')
  await desk.sees('1 个在等您确认')
  const phone = await opens(member, 'pages/registration/index')
  await phone.sees('请写一下在哪个科室')
  await phone.keep('65-asked-back')
  await phone.tap('#send-again')
  await phone.tap('#consent')
  await phone.tap('#send')
  await phone.sees('待确认')
  await desk.open('manage/desk/index')
  await desk.tap(`#confirm-${id}`)
  await desk.sees('3 名党员报到了')
})

test('registered: the receipt is drawn, skills change in a few taps, and the unit sees who serves where', async () => {
  const phone = await opens(member, 'pages/registration/index')
  await phone.sees('已报到')
  await phone.keep('66-registered')
  await phone.tap('#receipt')
  await phone.shown('#receipt-page').waitFor()
  await phone.keep('67-receipt')
  await phone.open('pages/registration/index')
  await phone.tap('#what-i-can-edit')
  await phone.tap('#skill-driving')
  await phone.tap('#save')
  await phone.sees('有车能接送')
  const unit = await opens('unit-water', 'pages/registration/index')
  await unit.sees('示例水务局')
  await unit.keep('68-unit')
  await unit.tap('#colleagues')
  await unit.sees('在俄体村报到')
  await unit.keep('69-colleagues')
})

test('leaving says what it means before it happens', async () => {
  const phone = await opens(member, 'pages/registration/index')
  await phone.tap('#leave')
  await phone.sees('单位、电话、特长和空闲时间马上删掉')
  await phone.keep('6a-leave')
  await phone.tap('#leave-sure')
  await phone.sees('我来报到')
})

test('a unit reports to a community', async () => {
  const phone = await opens('resident-eti-3', 'pages/registration/index')
  await phone.tap('#register-unit')
  await phone.write('#unit-name', '示例卫生院')
  await phone.tap('#community')
  await phone.tap('#org-152221108')
  await phone.tap('#org-152221108209')
  await phone.write('#offers-0', '每月来村里量一次血压')
  await phone.write('#contact-name', '周示例')
  await phone.write('#contact-phone', '13900000008')
  await phone.keep('6b-unit-form')
  await phone.tap('#unit-send')
  await phone.sees('示例卫生院')
  expect(browser.errors).toEqual([])
})
