import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { guideTable } from '@/cloud/guide-table'
import { privateInterfaces } from '@/cloud/private-interfaces'

/** E5: one list says which private interfaces are called; build, app.json and both READMEs agree with it. */

const root = resolve(__dirname, '../../..')
const weapp = join(root, 'dist/weapp')

/** Taro names every interface that WeChat has, called or not. */
const ofTaro = /^(taro|vendors|runtime|sub-vendors)\.js$/

const scriptsBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return scriptsBelow(path)
    return name.endsWith('.js') && !ofTaro.test(name) ? [path] : []
  })

/** What WeChat counts among the private interfaces (用户隐私保护指引 → 接口说明), and what a phone asks about besides. */
const known = [
  ...['getUserInfo', 'getUserProfile', 'getLocation', 'getFuzzyLocation', 'onLocationChange', 'startLocationUpdate'],
  ...['startLocationUpdateBackground', 'chooseLocation', 'choosePoi', 'chooseAddress', 'chooseInvoice', 'chooseInvoiceTitle'],
  ...['chooseLicensePlate', 'getPhoneNumber', 'getRealtimePhoneNumber', 'chooseContact', 'addPhoneContact', 'getWeRunData'],
  ...['chooseImage', 'chooseVideo', 'chooseMedia', 'chooseMessageFile', 'getRecorderManager', 'startRecord', 'joinVoIPChat'],
  ...['createCameraContext', 'createVKSession', 'createLivePusherContext', 'saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  ...['setClipboardData', 'getClipboardData', 'addPhoneRepeatCalendar', 'addPhoneCalendar', 'openBluetoothAdapter'],
  ...['createBLEPeripheralServer', 'startAccelerometer', 'startCompass', 'startDeviceMotionListening', 'startGyroscope'],
  ...['getWxacode', 'requestFacialVerify', 'startSoterAuthentication', 'getScreenRecordingState', 'scanCode'],
]

const program = scriptsBelow(weapp)
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
const isCalled = (name: string) => new RegExp(`\\.${name}\\b|openType:"${name}"`).test(program)

test('what the build calls is what the list names', () => {
  expect(known.filter(isCalled).sort()).toEqual(Object.keys(privateInterfaces).sort())
})

test('app.json declares what WeChat wants declared', () => {
  const app = JSON.parse(readFileSync(join(weapp, 'app.json'), 'utf8')) as { requiredPrivateInfos?: string[]; sitemapLocation?: string }
  expect(app.requiredPrivateInfos).toEqual(['chooseLocation'])
})

test.each(['README.md', 'README.zh-CN.md'] as const)('%s prints the list (npm run docs)', (readme) => {
  expect(readFileSync(join(root, readme), 'utf8')).toContain(guideTable(readme))
})
