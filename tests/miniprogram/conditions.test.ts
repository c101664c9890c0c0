import { aRequest, people, program } from '../support/weapp/village'
import { openPhone } from '../support/weapp/phone'
import { onPhones } from '../support/weapp/on-phones'
import { tap } from '../support/weapp/gestures'

const here = onPhones()
const start = here.opens

/** A phone that has signal only while `signal.on`. */
const withSignal = async (openid: string, launch: string) => {
  const signal = { on: false }
  const phone = openPhone({
    program,
    launch,
    cloud: {
      callFunction: async (name, data) => {
        if (!signal.on) throw new Error('request:fail net::ERR_INTERNET_DISCONNECTED')
        return (await here.cloud.invoke(name, openid, data)).reply
      },
    },
  })
  here.add(phone)
  // What got no answer is sent once more, after a moment.
  await phone.settle(150)
  return { phone, signal }
}

test('somebody new picks village and grid from lists, and it is remembered', async () => {
  const phone = await start(people.unsettled)
  expect(phone.page.has('#settle-invite')).toBe(true)
  await tap(phone, '#settle-go')
  for (const place of ['#org-152221108', '#org-152221108209', '#org-152221108209001']) await tap(phone, place)
  await tap(phone, '#settle')
  expect(phone.page.route).toBe('pages/home/index')
  expect(phone.page.get('#grid-strip').text()).toContain('俄体村')
  const again = await start(people.unsettled)
  expect(again.page.has('#settle-invite')).toBe(false)
})

test('without signal the page says so and comes back with one tap', async () => {
  const { phone, signal } = await withSignal(people.resident, 'pages/home/index')
  expect(phone.page.text()).toContain('没有网络')
  signal.on = true
  await tap(phone, '#retry')
  expect(phone.page.text()).not.toContain('没有网络')
  expect(phone.page.has('#grid-strip')).toBe(true)
})

test('what was being written survives the end of the program', async () => {
  const before = await start(people.resident, { launch: 'resident/ask/index' })
  before.page.get('#text').input('草场围栏倒了一段')
  await before.settle()
  const after = await start(people.resident, { launch: 'resident/ask/index', storage: before.storage })
  expect(after.page.get('#text').attribute('value')).toBe('草场围栏倒了一段')
})

test('a photo goes up as soon as it is chosen, and the answerer sees it', async () => {
  const phone = await start(people.resident, { launch: 'resident/ask/index' })
  phone.page.get('#text').input('路边的井盖坏了')
  await tap(phone, '#add-photo')
  await tap(phone, '#submit')
  const worker = await start(people.worker, { launch: (await here.cloud.messages(people.worker))[0]?.page ?? '' })
  expect(worker.page.text()).toContain('路边的井盖坏了')
  expect(worker.page.all('image').map((image) => image.attribute('src'))).toEqual([expect.stringMatching(/^http.*\.jpg/)])
})

test('danger shows whom to call before anything is sent', async () => {
  const phone = await start(people.resident, { launch: 'resident/ask/index' })
  phone.page.get('#text').input('柴火垛着火了')
  await phone.settle()
  await tap(phone, '#dial-first')
  expect(phone.calls).toContainEqual(
    expect.objectContaining({ api: 'makePhoneCall', options: expect.objectContaining({ phoneNumber: '119' }) as unknown }),
  )
})

test.each([
  [1, false],
  [1.4, true],
])('a phone with its font at %d times shows 关怀模式: %s', async (fontSizeScaleFactor, isOn) => {
  const phone = await start(people.resident, { device: { fontSizeScaleFactor } })
  expect(phone.page.has('.care')).toBe(isOn)
})

test('关怀模式 is switched on by hand and stays', async () => {
  const phone = await start(people.resident, { launch: 'pages/me/index' })
  await tap(phone, '#care')
  expect(phone.page.has('.care')).toBe(true)
  const again = await start(people.resident, { storage: phone.storage })
  expect(again.page.has('.care')).toBe(true)
})

test('consent for reminders is asked only from a tap, and each one buys a message', async () => {
  const matter = await aRequest(here.cloud)
  const phone = await start(people.resident, { launch: `resident/sent/index?id=${matter.id}` })
  const asked = () => phone.calls.filter(({ api }) => api === 'requestSubscribeMessage').length
  expect(asked()).toBe(0)
  await tap(phone, '#remind')
  expect(asked()).toBe(1)
})

test('pulling the page down asks again and lets go', async () => {
  const phone = await start(people.resident)
  phone.page.run('onPullDownRefresh')
  await phone.settle()
  expect(phone.calls.map(({ api }) => api)).toContain('stopPullDownRefresh')
})
