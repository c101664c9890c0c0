import { fc } from '../support/random'
import {
  groupWords,
  isFinalAnswer,
  nextTry,
  robotFor,
  textable,
  textMessage,
  type BellKind,
} from '../../cloudfunctions/features/inbox/elsewhere/doors'
import { doorsFrom, veiled } from '../../cloudfunctions/features/settings/doors'
import { noon } from './support/builders'

const key = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee'
const community = { orgId: '152221108209', key }
const township = { orgId: '152221108', key: key.replace('a', 'b') }

test('every door is closed until the county opens it', () => {
  expect(doorsFrom({})).toEqual({ robots: [], sms: null })
})

test('whoever may not change them does not see the keys of the robots', () => {
  expect(JSON.stringify(veiled({ robots: [community], sms: { path: '/index.html' } }))).not.toContain(key)
})

test.each<[string, readonly { orgId: string; key: string }[], string, string | null]>([
  ['the community before its township', [township, community], '152221108209001', community.orgId],
  ['the township where the community has none', [township, community], '152221108200001', township.orgId],
  ['nobody elsewhere', [community], '152221103201001', null],
])('the duty group of a place: %s', (_which, robots, placeId, orgId) => {
  expect(robotFor({ robots }, placeId)?.orgId ?? null).toBe(orgId)
})

test.each<[readonly BellKind[], string]>([
  [['call'], '【网格回音】俄体村\n有 1 位居民微信通知不到，请打开「我的 · 电话告知」打个电话'],
  [['unheard', 'unheard'], '【网格回音】俄体村\n有 2 件事网格员还没看到，请打开「事项」看一下'],
  [
    ['call', 'unheard', 'call'],
    '【网格回音】俄体村\n有 2 位居民微信通知不到，请打开「我的 · 电话告知」打个电话\n有 1 件事网格员还没看到，请打开「事项」看一下',
  ],
])('of %j the group reads how many, where, and what to open', (kinds, words) => {
  expect(
    groupWords(
      kinds.map((kind) => ({ kind })),
      '俄体村',
    ),
  ).toBe(words)
})

test('however much has come up, the group reads one message that WeCom takes', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<BellKind>('call', 'unheard'), { minLength: 1, maxLength: 500 }), (kinds) => {
      expect(
        Buffer.byteLength(
          groupWords(
            kinds.map((kind) => ({ kind })),
            '科尔沁右翼前旗',
          ),
        ),
      ).toBeLessThanOrEqual(2048)
    }),
  )
})

test.each([
  ['13800000001', '+8613800000001'],
  ['0482-8399999', null],
  [null, null],
])('%s takes a text message as %s', (phone, number) => {
  expect(textable(phone)).toBe(number)
})

test('a text message fits the cloud, speaks of nobody, and carries final answers only', () => {
  expect(textMessage.length).toBeLessThanOrEqual(30)
  expect(isFinalAnswer('matterAnswered')).toBe(true)
  expect(isFinalAnswer('matterEchoed')).toBe(false)
})

test('a group that does not answer is tried four times in half an hour, then left alone', () => {
  expect([0, 1, 2, 3].map((tries) => nextTry(tries, noon))).toEqual([noon + 60_000, noon + 300_000, noon + 1_800_000, null])
})
