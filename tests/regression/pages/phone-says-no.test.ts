import { people } from '../../support/weapp/village'
import { onPhones } from '../../support/weapp/on-phones'
import { tap } from '../../support/weapp/gestures'
import type { Phone, PhoneOptions } from '../../support/weapp/phone'

/** A16, E5: what the phone refuses is said, with a way out; a call that comes in takes nothing away. */

const here = onPhones()
const asking = (answers: PhoneOptions['answers'] = {}) => here.opens(people.resident, { launch: 'resident/ask/index', answers })
const fails =
  (message: string, more: object = {}) =>
  () =>
    Promise.reject(Object.assign(new Error(message), more))
const shown = (phone: Phone) => phone.calls.filter(({ api }) => api === 'showModal').map(({ options }) => String(options['content']))
const opened = (phone: Phone) => phone.calls.map(({ api }) => api).filter((api) => api.startsWith('open'))

test('the person said no once: the way to the settings of WeChat stands there', async () => {
  const phone = await asking({ chooseMedia: fails('auth deny'), showModal: () => ({ confirm: true }), openSetting: () => ({}) })
  await tap(phone, '#add-photo')
  expect(shown(phone)).toEqual([expect.stringContaining('「照片」')])
  expect(opened(phone)).toEqual(['openSetting'])
})

test('WeChat itself may not use the camera: the way leads to its own settings', async () => {
  const phone = await asking({
    chooseMedia: fails('system permission denied'),
    showModal: () => ({ confirm: true }),
    openAppAuthorizeSetting: () => ({}),
  })
  await tap(phone, '#add-photo')
  expect(opened(phone)).toEqual(['openAppAuthorizeSetting'])
})

test('the privacy guide does not name it (112): said, and there is no setting to send anybody to', async () => {
  const phone = await asking({
    chooseMedia: fails('api scope is not declared in the privacy agreement'),
    showModal: () => ({ confirm: true }),
  })
  await tap(phone, '#add-photo')
  expect(shown(phone)).toEqual([expect.stringContaining('还没有申报')])
  expect(opened(phone)).toEqual([])
})

test('who only thought better of it is told nothing', async () => {
  const phone = await asking({ chooseMedia: fails('cancel') })
  await tap(phone, '#add-photo')
  expect(shown(phone)).toEqual([])
})

test('a point on the map that does not open says so', async () => {
  const phone = await here.opens('county', {
    launch: 'manage/edit/index?id=152221108209001&what=bounds',
    answers: {
      chooseLocation: fails('the api need to be declared in the requiredPrivateInfos field in app.json/ext.json'),
      showModal: () => ({ confirm: false }),
    },
  })
  await tap(phone, '#bounds-pick')
  expect(shown(phone)).toEqual([expect.stringContaining('「地图选点」')])
})

test('a call comes in while one speaks: what was said is kept, and the counter stands', async () => {
  const phone = await asking()
  await tap(phone, '#voice-start')
  expect(phone.page.has('#voice-stop')).toBe(true)
  phone.rings()
  await phone.settle()
  expect(phone.page.has('#voice-stop')).toBe(false)
  expect(phone.page.has('#voice-remove')).toBe(true)
  expect(phone.page.text()).toContain('被打断了，前面说的都在')
})

test('a phone that cannot call says the number', async () => {
  const phone = await here.opens(people.resident, {
    launch: 'resident/ask/index',
    answers: { makePhoneCall: fails('no telephone here'), showModal: () => ({ confirm: true }) },
  })
  await tap(phone, '#dial-119')
  expect(shown(phone)).toEqual([expect.stringMatching(/请自己拨 1\d\d/)])
})
