import { amend } from '../../../cloudfunctions/features/service/amend-steps'
import { noon } from '../support/builders'
import { codeOf, taken, toldIn, writtenBy } from '../support/written'
import { cast, inSituation } from './offer-situations'

const [hour, day] = [3_600_000, 86_400_000]
const call = (player: keyof typeof cast, now = noon) => ({ actor: cast[player], key: 'key-1', now })

test('a wish that is amended from a proposal stands among the offers, and who asked hears of it once', () => {
  const asked = inSituation('wish', 'asked')
  const { next, effects } = taken(amend(asked, { text: '想要一副老花镜', arrangements: [] }, call('worker')))
  expect(writtenBy(asked, next)).toEqual({ text: '想要一副老花镜', state: 'open', listed: true })
  expect(toldIn(effects)).toEqual(['p_resident wishOpened'])
  const open = { ...asked, state: 'open' as const }
  expect(toldIn(taken(amend(open, { text: '想要一副老花镜', arrangements: [] }, call('worker'))).effects)).toEqual([])
})

test('an event at another time or place is said to all, with the earlier beginning; more room moves people up', () => {
  const waits = inSituation('event', 'waits')
  const [from, until] = [noon + 2 * day, noon + 2 * day + hour]
  const { next, effects } = taken(amend(waits, { from, until, places: 2, arrangements: [] }, call('worker')))
  expect(writtenBy(waits, next)).toMatchObject({ from, until, places: 2, taken: 2, waiting: 0, times: ['workday'] })
  expect(toldIn(effects)).toEqual(['p_member eventMovedUp', 'p_second eventChanged', 'p_member eventChanged'])
  expect(effects.at(-1)).toMatchObject({ tell: { about: { begins: noon + day, dueAt: from } } })
  expect(toldIn(taken(amend(waits, { text: '义诊', arrangements: [] }, call('worker'))).effects)).toEqual([])
  for (const change of [{ address: '广场' }, { until: noon + day + hour }])
    expect(toldIn(taken(amend(waits, { ...change, arrangements: [] }, call('worker'))).effects)).toHaveLength(2)
  const sooner = taken(amend(waits, { from: noon + 2 * hour, arrangements: [] }, call('worker')))
  expect(sooner.effects.at(-1)).toMatchObject({ tell: { about: { begins: noon + 2 * hour } } })
  // It begins before the evening on which they would be reminded.
  expect(sooner.next).toMatchObject({ remindedOf: noon + 2 * hour })
})

test.each<[string, Parameters<typeof amend>[1], string]>([
  ['fewer places than are taken', { places: 1, arrangements: [] }, 'service.places_taken'],
  ['as many as are taken', { places: 2, arrangements: [] }, 'taken'],
  ['a time that is over', { from: noon, until: noon + hour, arrangements: [] }, 'service.time_past'],
  ['an end before its beginning', { until: noon + day, arrangements: [] }, 'service.time_wrong'],
])('an event with %s: %s', (_what, amendment, code) => {
  expect(codeOf(amend(inSituation('event', 'last'), amendment, call('worker')))).toBe(code)
})

test.each([
  ['白大爷家要老花镜', 'service.names_household'],
  ['白 大 爷家要老花镜', 'service.names_household'],
  ['打 137-0000-3333', 'service.names_household'],
  ['一位老人要老花镜', 'taken'],
])('a wish says not whose it is: %s', (text, code) => {
  const open = inSituation('wish', 'open')
  const known = { ...open, household: open.household && { ...open.household, phone: '13700003333', address: '' } }
  expect(codeOf(amend(known, { text, arrangements: [] }, call('worker')))).toBe(code)
})

test('a post is amended while it stands: to an end that is to come', () => {
  const open = inSituation('post', 'open')
  expect(codeOf(amend(open, { until: noon, arrangements: [] }, call('worker')))).toBe('service.time_past')
  expect(writtenBy(open, taken(amend(open, { until: noon + 1, places: 3, arrangements: [] }, call('worker'))).next)).toEqual({
    until: noon + 1,
    places: 3,
    wakeAt: noon + 1,
  })
})
