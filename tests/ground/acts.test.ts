import { metresBetween } from '../../cloudfunctions/ground/distance'
import { effectId, numbered } from '../../cloudfunctions/ground/effect-ids'
import { heardBefore, isAgain } from '../../cloudfunctions/ground/heard'
import { derivedId, numberToSay, printOf, shortCode } from '../../cloudfunctions/ground/ids'
import { china } from '../features/support/builders'

const story = [
  { id: 'k1', by: { personId: 'p1' }, text: '好' },
  { id: 'k2', by: null, text: '到时间' },
]
const ask = (personId: string, key: string) => heardBefore(story, { actor: { _id: personId }, key })

test('a call is known by who made it and its key', () => {
  expect(ask('p1', 'k1')).toBe(story[0])
  expect([ask('p2', 'k1'), ask('p1', 'k2'), ask('p1', 'k3')]).toEqual([undefined, undefined, undefined])
})

test('the same again changes nothing, other words under its key are refused, a new one is neither', () => {
  const isSame = ({ text }: { text: string }) => text === '好'
  expect(isAgain(story[0], isSame, 'reused')).toEqual({ ok: true, value: true })
  expect(isAgain(story[1], isSame, 'reused')).toMatchObject({ ok: false, code: 'reused' })
  expect(isAgain<(typeof story)[0], 'reused'>(undefined, isSame, 'reused')).toEqual({ ok: true, value: false })
})

test('effects are named by the version that their save makes, in their order', () => {
  expect(effectId({ _id: 'm', version: 3 })).toBe('m_4')
  expect(effectId({ _id: 'm', version: 0 }, 'audit')).toBe('m_1_audit')
  const kinds = ['a', 'b', 'c'].map((kind) => ({ id: '', kind }))
  expect(numbered({ _id: 'm', version: 3 }, kinds).map(({ id, kind }) => `${kind} ${id}`)).toEqual(['a m_4', 'b m_4_1', 'c m_4_2'])
})

test('an id derived from words is theirs alone and shows nothing of them', () => {
  expect(derivedId('p', 'openid')).toMatch(/^p_[0-9a-f]{24}$/)
  expect(derivedId('p', 'openid')).toBe(derivedId('p', 'openid'))
  expect(derivedId('p', 'openid')).not.toBe(derivedId('p', 'openie'))
  // As `printf abc | sha256sum` has it.
  expect(printOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223')
  expect(printOf(new TextEncoder().encode('abc'))).toBe(printOf('abc'))
})

test('a short code is six digits, and no two hundred of them are alike', () => {
  const codes = Array.from({ length: 200 }, shortCode)
  for (const code of codes) expect(code).toMatch(/^[1-9]\d{5}$/)
  expect(new Set(codes).size).toBeGreaterThan(100)
})

test('the number to say on the phone is the day and four letters', () => {
  expect(numberToSay('m_0123abcd', china('2026-11-24 10:00'))).toBe('20261124-ABCD')
})

test.each<[what: string, lng: number, lat: number, metres: number]>([
  ['where one stands', 122, 46, 0],
  // A minute of latitude is a nautical mile.
  ['a minute to the north', 122, 46 + 1 / 60, 1853],
  // A degree of longitude at 46 degrees is 77.2 km.
  ['a hundredth of a degree to the east', 122.01, 46, 772],
])('%s is so far', (_what, lng, lat, metres) => {
  expect(Math.round(metresBetween({ lng: 122, lat: 46 }, { lng, lat }))).toBe(metres)
})
