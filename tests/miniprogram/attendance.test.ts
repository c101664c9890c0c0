import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { readCodePicture } from '../support/read-code'
import { tap, toasts, write } from '../support/weapp/gestures'
import type { Phone } from '../support/weapp/phone'
import { call, phoneOf } from '../support/weapp/village'

const anyUpdate = 16 * 1024
const secretary = 'secretary-eti'
const member = 'member-eti-1'
const minute = 60_000

let cloud: LocalCloud
let event: string
const phones: Phone[] = []

beforeAll(async () => {
  cloud = await startLocalCloud()
  const input = {
    key: 'test-key-attendance',
    orgId: '152221108209',
    serviceClass: 'governance',
    text: '清扫河边',
    address: '河边',
    from: Date.now() + 30 * minute,
    until: Date.now() + 150 * minute,
    places: 5,
  }
  event = (await call(cloud, secretary, ['service.event', input])).id
  await call(cloud, member, ['service.signUp', { id: event, key: 'test-key-sign-up' }])
})
afterEach(() => {
  for (const phone of phones.splice(0)) {
    expect(phone.troubles()).toEqual([])
    expect(Math.max(0, ...phone.updates.map(({ bytes }) => bytes))).toBeLessThanOrEqual(anyUpdate)
    phone.shutDown()
  }
})
afterAll(() => cloud.stop())

const opens = async (openid: string, launch: string, more: Parameters<typeof phoneOf>[2] = {}) => {
  const phone = phoneOf(cloud, openid, { launch, ...more })
  phones.push(phone)
  await phone.settle()
  return phone
}

/** What a camera reads on the organiser's screen. */
const shownCode = (phone: Phone) => readCodePicture(String(phone.page.get('#attend-qr').attribute('src')))

test('a member’s camera reads the organiser’s screen, and the member is there', async () => {
  const organiser = await opens(secretary, `worker/attend-code/index?id=${event}`)
  const words = shownCode(organiser)
  expect(words).toMatch(new RegExp(`^GE1\\.${event}\\.a\\.`))
  expect(organiser.page.get('#code-left').text()).toMatch(/^\d+ 秒后换新码/)
  const phone = await opens(member, `member/scan/index?event=${event}`, { answers: { scanCode: () => ({ result: words }) } })
  expect(phone.page.get('#attended').text()).toContain('签到了')
  expect(phone.page.has('#scans-waiting')).toBe(false)
  await tap(organiser, '#segment-leave')
  expect(shownCode(organiser)).toContain('.l.')
})

test('without signal the codes go on changing and the scan waits in the phone', async () => {
  const storage = new Map<string, string>()
  const signal = { on: true }
  const reception = (openid: string) => ({
    storage,
    cloud: {
      callFunction: async (name: string, data: unknown) => {
        if (!signal.on) throw new Error('request:fail net::ERR_INTERNET_DISCONNECTED')
        return (await cloud.invoke(name, openid, data)).reply
      },
    },
  })
  const organiser = await opens(secretary, `worker/attend-code/index?id=${event}`, reception(secretary))
  signal.on = false
  const again = await opens(secretary, `worker/attend-code/index?id=${event}`, reception(secretary))
  await tap(again, '#segment-leave')
  const words = shownCode(again)
  expect(organiser.page.has('#attend-qr')).toBe(true)
  const phone = await opens(member, 'member/scan/index', { ...reception(member), answers: { scanCode: () => ({ result: words }) } })
  expect(phone.page.get('#scans-waiting').text()).toContain('1 次扫码等信号')
  signal.on = true
  await tap(phone, '#scans-send')
  expect(phone.page.has('#scans-waiting')).toBe(false)
})

test('what is no code of ours is said at once, and nothing is kept', async () => {
  const phone = await opens(member, 'member/scan/index', { answers: { scanCode: () => ({ result: 'https://example.org' }) } })
  expect(phone.page.text()).toContain('这不是签到码')
  expect(phone.page.has('#scans-waiting')).toBe(false)
})

test('the county looks whether people are near: the phone is asked once, and who does not tell is there all the same', async () => {
  const { inForce } = await call(cloud, 'county', ['settings.show', {}])
  await call(cloud, 'county', [
    'settings.save',
    { key: 'test-key-settings', values: { numbers: { ...inForce.numbers, attendMetres: 300 } } },
  ])
  await cloud.clock('2m')
  const from = Date.now() + 30 * minute
  const near = {
    key: 'test-key-near-event',
    orgId: '152221108209',
    serviceClass: 'governance',
    text: '种树',
    address: '河边',
    from,
    until: from + 120 * minute,
    places: 5,
    point: { lng: 121.95, lat: 46.1 },
  }
  const { id } = await call(cloud, secretary, ['service.event', near])
  const words = shownCode(await opens(secretary, `worker/attend-code/index?id=${id}`))
  const asked: unknown[] = []
  const scanCode = () => ({ result: words })
  const getLocation = (options: unknown) => {
    asked.push(options)
    return { longitude: 121.9501, latitude: 46.1001 }
  }
  await opens(member, `member/scan/index?event=${id}`, { answers: { scanCode, getLocation } })
  expect(asked).toMatchObject([{ type: 'gcj02' }])
  const refusing = () => {
    throw new Error('getLocation:fail auth deny')
  }
  const phone = await opens('member-eti-2', `member/scan/index?event=${id}`, { answers: { scanCode, getLocation: refusing } })
  expect(phone.page.get('#attended').text()).toContain('签到了')
  const { people } = await call(cloud, secretary, ['attendance.attendees', { id }])
  expect(people.map(({ presence }) => presence)).toEqual(['onSite', null])
})

test('somebody without a phone is written down by the organiser', async () => {
  const organiser = await opens(secretary, `worker/attendees/index?id=${event}`)
  await tap(organiser, '#add-person')
  await write(organiser, '#add-name', '老周')
  await tap(organiser, '#add-written')
  expect(toasts(organiser)).toEqual(['点到了'])
  expect(organiser.page.text()).toContain('没报到，现场来的')
})

test('the list ticks a name, confirms by the times, and the member says what is wrong', async () => {
  await call(cloud, 'member-eti-2', ['service.signUp', { id: event, key: 'test-key-sign-up-2' }])
  const { people } = await call(cloud, secretary, ['attendance.attendees', { id: event }])
  const [first, second] = people.map(({ id }) => id)
  await cloud.clock('1h')
  const organiser = await opens(secretary, `worker/attendees/index?id=${event}`)
  await tap(organiser, `#arrive-${second}`)
  expect(organiser.page.get(`#person-${second}`).text()).toContain('点名的')
  await cloud.clock('3h')
  await tap(organiser, `#confirm-${first}`)
  await tap(organiser, '#hours-more')
  await tap(organiser, '#hours-more')
  await write(organiser, '#confirm-text', '他帮着收了场')
  await tap(organiser, '#confirm-send')
  expect(toasts(organiser)).toEqual(['记下了'])
  expect(organiser.page.get(`#person-${first}`).text()).toContain('1小时')
  const phone = await opens(member, 'member/service-card/index')
  expect(phone.page.get(`#line-${first}`).text()).toContain('1小时')
  await tap(phone, `#object-${first}`)
  await write(phone, '#object-text', '我九点就到了')
  await tap(phone, '#object-send')
  expect(phone.page.get(`#line-${first}`).text()).toContain('我九点就到了')
  await tap(phone, '#to-paper')
  expect(phone.page.get('#paper').text()).toContain('服务登记卡')
  const desk = await opens(secretary, 'worker/hours/index')
  expect(desk.page.get(`#hours-${event}`).text()).toContain('说时长不对')
})
