import { fc } from '../support/random'
import { codeWords, readCode, slotAt, slotLength, type AttendCode } from '@/contract/attend-code'
import { believe, signatureOf, signaturesFrom } from '../../cloudfunctions/features/attendance/code'
import { err, ok } from '../../cloudfunctions/platform/result'
import { noon } from './support/builders'

const secret = 'a-secret-of-this-event'
const second = 1000
const minute = 60 * second
const hour = 60 * minute

const codeAt = (at: number, over: Partial<AttendCode> = {}): AttendCode => {
  const bare = { eventId: 'ev_1', way: 'arrive' as const, slot: slotAt(at) }
  return { ...bare, signature: signatureOf(secret, bare), ...over }
}
const code = codeAt(noon)

test.each<[string, AttendCode, { now: number; waited: number }, ReturnType<typeof believe>]>([
  ['scanned at once', code, { now: noon + second, waited: 0 }, ok(noon)],
  ['scanned just before it changed, and underway for a while', code, { now: noon + 59 * second, waited: 0 }, ok(noon)],
  ['photographed and sent to a friend', code, { now: noon + minute, waited: 0 }, err('attendance.code_expired')],
  [
    'photographed, and scanned without signal an hour later',
    code,
    { now: noon + 3 * hour, waited: 2 * hour },
    err('attendance.code_expired'),
  ],
  ['scanned without signal, sent three hours later', code, { now: noon + 3 * hour, waited: 3 * hour - 10 * second }, ok(noon)],
  ['the same by a phone whose clock ran a minute ahead meanwhile', code, { now: noon + 3 * hour, waited: 3 * hour + minute }, ok(noon)],
  ['sent after three days', code, { now: noon + 73 * hour, waited: 73 * hour }, err('attendance.scan_too_old')],
  ['said to have waited for longer than it exists', code, { now: noon + hour, waited: 2 * hour }, err('attendance.code_early')],
  ['of a slot to come', codeAt(noon + 10 * minute), { now: noon, waited: 0 }, err('attendance.code_early')],
  ['of an organiser whose phone runs a little ahead', codeAt(noon + 20 * second), { now: noon, waited: 0 }, ok(noon)],
  ['with a letter changed', { ...code, signature: `x${code.signature.slice(1)}` }, { now: noon, waited: 0 }, err('attendance.code_forged')],
  ['to leave, made from one to arrive', { ...code, way: 'leave' }, { now: noon, waited: 0 }, err('attendance.code_forged')],
  [
    'for another event, with the signature of this one',
    { ...code, eventId: 'ev_2' },
    { now: noon, waited: 0 },
    err('attendance.code_forged'),
  ],
  ['with its time set anew', { ...code, slot: code.slot + 100 }, { now: noon + 50 * minute, waited: 0 }, err('attendance.code_forged')],
])('a code %s', (_what, scanned, when, outcome) => {
  expect(believe(scanned, secret, when)).toEqual(outcome)
})

test('the secret of one event opens no other', () => {
  expect(believe(code, 'another secret', { now: noon, waited: 0 })).toEqual(err('attendance.code_forged'))
})

test('a code is believed while it is shown and as long again, at any moment and in any slot', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 * slotLength - 1 }), fc.nat({ max: 1e9 }), (age, slot) => {
      const at = slot * slotLength
      expect(believe(codeAt(at), secret, { now: at + age, waited: 0 })).toEqual(ok(at))
    }),
  )
})

test('a phone with any wrong clock may wait for any time within three days: only the difference counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: minute, max: 71 * hour }), fc.integer({ min: 0, max: 29 * second }), (waited, age) => {
      expect(believe(code, secret, { now: noon + age + waited, waited })).toEqual(ok(noon))
    }),
  )
})

test('what is written is read again, and nothing else is', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[A-Za-z0-9_-]{1,80}$/),
      fc.constantFrom('arrive' as const, 'leave' as const),
      fc.nat({ max: 1e9 }),
      (eventId, way, slot) => {
        const written = { eventId, way, slot, signature: signatureOf(secret, { eventId, way, slot }) }
        expect(readCode(codeWords(written))).toEqual(written)
      },
    ),
  )
  for (const words of [
    '',
    'https://example.org',
    '152221108209002',
    'GE1.ev_1.a.zz',
    `${codeWords(code)}x`,
    codeWords(code).replace('.a.', '.b.'),
  ])
    expect(readCode(words)).toBeNull()
})

test('a code may ask where the phone is; the signature is the same', () => {
  expect(readCode(codeWords({ ...code, asksPlace: true }))).toEqual({ ...code, asksPlace: true })
})

test('codes handed out in advance are those that the server believes later', () => {
  const ahead = signaturesFrom(secret, { eventId: 'ev_1', way: 'leave', slot: slotAt(noon) }, 240)
  const at = noon + hour
  expect(ahead[slotAt(at) - slotAt(noon)]).toBe(signatureOf(secret, { eventId: 'ev_1', way: 'leave', slot: slotAt(at) }))
})
