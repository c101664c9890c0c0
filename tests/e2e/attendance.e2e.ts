import { browserSuite } from '../support/browser-suite'

/** An event from the code on the organiser's phone to the service card, in a real browser. */
const suite = browserSuite()
let event: string
const secretary = 'secretary-eti'
const member = 'member-eti-1'
const minute = 60_000

beforeAll(async () => {
  const input = {
    key: 'e2e-attendance',
    orgId: '152221108209',
    serviceClass: 'governance',
    text: '清扫村东头到河边的路，带上铁锹和手套',
    address: '村委会门口',
    from: Date.now() + 30 * minute,
    until: Date.now() + 150 * minute,
    places: 10,
  }
  event = (await suite.does<{ id: string }>(secretary, 'service.event', input)).id
  for (const openid of [member, 'member-eti-2']) await suite.does(openid, 'service.signUp', { id: event, key: `e2e-${openid}` })
})

test('the organiser holds out the code, and the member is there', async () => {
  const organiser = await suite.phoneOf(secretary)
  await organiser.open(`worker/attend-code/index?id=${event}`)
  await organiser.shown('#attend-qr').waitFor()
  await organiser.keep('60-attend-code')
  const words = await organiser.shown('#code-words').innerText()
  const phone = await suite.phoneOf(member)
  await phone.open(`member/scan/index?event=${event}`)
  await phone.write('#code-words', words)
  await phone.keep('61-scan')
  await phone.tap('#code-take')
  await phone.sees('签到了')
  await phone.keep('62-attended')
})

test('the organiser ticks who has no phone, and confirms the hours afterwards', async () => {
  await suite.cloud.clock('3h')
  const organiser = await suite.phoneOf(secretary)
  await organiser.open('worker/hours/index')
  await organiser.shown(`#hours-${event}`).waitFor()
  await organiser.keep('63-hours')
  await organiser.tap(`#hours-${event}`)
  await organiser.shown('#there').waitFor()
  await organiser.keep('64-attendees')
  await organiser.tap('.attendee .button:has-text("到了")')
  await organiser.sees('点名的')
  await organiser.tap('.attendee .button:has-text("确认时长")')
  await organiser.keep('65-confirm')
  await organiser.tap('#confirm-send')
  await organiser.shown('#confirm-send').waitFor({ state: 'detached' })
  await organiser.tap('#confirm-all')
  await organiser.shown('#confirm-all').waitFor({ state: 'hidden' })
})

test('the service card has written itself; it says what is wrong, and goes onto paper', async () => {
  const phone = await suite.phoneOf(member)
  await phone.open('member/service-card/index')
  await phone.shown('#totals').waitFor()
  await phone.keep('66-service-card')
  await phone.tap('.button:has-text("时长不对")')
  await phone.write('#object-text', '我九点就到了，手机没电，没扫上')
  await phone.keep('67-object')
  await phone.tap('#object-send')
  await phone.sees('您说不对，等社区看')
  await phone.tap('#to-paper')
  await phone.shown('#paper').waitFor()
  await phone.keep('68-service-paper')
  expect(suite.browser.errors).toEqual([])
})
