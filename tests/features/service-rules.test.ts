import * as fc from 'fast-check'
import { movedUp, restsOn, signUp, withSignUp } from '../../cloudfunctions/features/service/event'
import { lifecycles, moveOf, refusal, stepsFor, type Transition } from '../../cloudfunctions/features/service/lifecycle'
import { ranked } from '../../cloudfunctions/features/service/listed'
import { match, type Serving } from '../../cloudfunctions/features/service/matching'
import type { Offer, SignUp } from '../../cloudfunctions/features/service/offer'
import { event } from '../../cloudfunctions/features/service/offering'
import { checkTimes, timesOf } from '../../cloudfunctions/features/service/times'
import { anActor, aWorker, china, noon } from './support/builders'

const hour = 3_600_000
const place = {
  gridId: '152221108200002',
  gridName: '第2网格',
  communityId: '152221108200',
  communityName: '俄体村',
  townshipName: '俄体镇',
  point: null,
}
const organiser = {
  personId: 'p_worker',
  openid: 'worker',
  name: '李试用',
  phone: null,
  role: 'fullTimeWorker',
  orgId: place.gridId,
} as const
const fields = { serviceClass: { id: 'health', name: '健康医疗' }, from: noon + 24 * hour, until: noon + 26 * hour, address: '村委会' }

const anEvent = (places: number, over: Partial<Offer> = {}): Offer => {
  const offering = { id: 'ev_1', key: 'k', fingerprint: 'f', text: '义诊', place, skills: [], organiser }
  const { next } = event(offering, { ...fields, places, times: timesOf(fields.from, []) }, { actor: aWorker(), now: noon })
  return { ...next, _id: 'ev_1', version: 1, change: 'c', effects: [], effectsDueAt: null, ...over }
}
const aMember = (number: number) =>
  anActor({ _id: `p_${number}`, openid: `o_${number}`, assignments: [{ role: 'member', orgId: place.communityId, until: null }] })
const enters = (offer: Offer, number: number): Offer => {
  const decided = signUp(offer, { actor: aMember(number), key: `key-${number}`, now: noon })
  return decided.ok && decided.value ? withSignUp(offer, decided.value) : offer
}
const states = ({ signUps }: Offer) => signUps.map(({ state }) => state)

test('whatever the order of coming and going: never more in than places, and nobody waits while there is room', () => {
  const moves = fc.array(fc.tuple(fc.boolean(), fc.nat(9)), { maxLength: 60 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), moves, (places, steps) => {
      const last = steps.reduce((offer, [comes, number]) => {
        if (comes) return enters(offer, number)
        const without = { ...offer, signUps: offer.signUps.filter(({ personId }) => personId !== `p_${number}`) }
        const { signUps } = movedUp(without, noon)
        const going = signUps.filter(({ state }) => state === 'going').length
        return { ...without, signUps, taken: going, waiting: signUps.length - going }
      }, anEvent(places))
      const going = states(last).filter((state) => state === 'going').length
      expect(going).toBeLessThanOrEqual(places)
      if (states(last).includes('waiting')) expect(going).toBe(places)
      expect(new Set(last.signUps.map(({ personId }) => personId)).size).toBe(last.signUps.length)
    }),
  )
})

test('those who wait move up in the order in which they came', () => {
  const full = [1, 2, 3, 4].reduce(enters, anEvent(1))
  const more = movedUp({ ...full, places: 3 }, noon)
  expect(more.signUps.map(({ personId, state }) => [personId, state])).toEqual([
    ['p_1', 'going'],
    ['p_2', 'going'],
    ['p_3', 'going'],
    ['p_4', 'waiting'],
  ])
  expect(more.effects.map(({ to }) => to.personId)).toEqual(['p_2', 'p_3'])
})

test('a sign-up rests on what it saw', () => {
  const entry = { state: 'waiting' } as SignUp
  expect(restsOn(anEvent(2), entry)).toMatchObject({ facts: { state: 'open', places: 2 }, roomLeft: false, most: 102 })
})

const everybody = { member: aMember(1), worker: aWorker(), stranger: anActor({ _id: 'p_x' }) }
const kinds = Object.keys(lifecycles) as (keyof typeof lifecycles)[]
test.each(kinds)('nobody without a part in it can do anything to a %s, and what no row allows is refused', (kind) => {
  const offer = anEvent(2, { kind, state: 'open' })
  expect(stepsFor(offer, { actor: everybody.stranger, now: noon })).toEqual([])
  for (const transition of ['giveBack', 'end'] as Transition[])
    expect(refusal(offer, transition, { actor: everybody.worker, now: noon })).not.toBeNull()
})

test.each(['over', 'closed', 'realised'] as const)('what is %s moves no more', (state) => {
  for (const kind of kinds) {
    const offer = anEvent(2, { kind, state })
    for (const actor of Object.values(everybody)) expect(stepsFor(offer, { actor, now: noon })).toEqual([])
    for (const transition of Object.keys(lifecycles[kind]) as Transition[]) expect(moveOf(offer, transition)?.from).not.toContain(state)
  }
})

test.each([
  ['2026-11-27 09:00', ['workday']],
  ['2026-11-27 19:00', ['evening']],
  ['2026-11-28 09:00', ['weekend']],
  ['2026-11-28 19:30', ['evening', 'weekend']],
  ['2026-10-01 09:00', ['weekend']],
])('%s is %j', (at, times) => expect(timesOf(china(at), [])).toEqual(times))

test.each([
  [
    { from: noon + hour, until: noon + 2 * hour },
    { ok: true, value: null },
  ],
  [
    { from: noon + hour, until: noon + hour },
    { ok: false, code: 'service.time_wrong' },
  ],
  [
    { from: noon + hour, until: noon + 26 * hour },
    { ok: false, code: 'service.time_wrong' },
  ],
  [
    { from: noon - hour, until: noon + hour },
    { ok: false, code: 'service.time_past' },
  ],
])('an event at %j', (times, result) => expect(checkTimes(times, noon)).toEqual(result))

const serving = (over: Partial<Serving> = {}): Serving => ({ gridId: null, skills: [], free: [], point: null, ...over })
const plumbing = { id: 'plumbing', name: '修水电' }
const here = { lng: 121.9, lat: 46.1 }
test.each<[string, Partial<Offer>, Partial<Serving>, string | null]>([
  ['nothing in common', { skills: [plumbing], times: ['evening'] }, {}, null],
  ['a skill', { skills: [plumbing] }, { skills: ['plumbing'] }, '要修水电，正是您会的'],
  ['the same grid', {}, { gridId: place.gridId }, '就在您的网格'],
  ['skill and grid', { skills: [plumbing] }, { skills: ['plumbing'], gridId: place.gridId }, '要修水电，正是您会的，就在您的网格'],
  ['a free time', { times: ['weekend', 'evening'] }, { free: ['weekend'] }, '您周末有空'],
  ['a point near by', { place: { ...place, point: here } }, { point: { ...here, lat: 46.105 } }, '离您 600 米'],
  ['a point far away', { place: { ...place, point: here } }, { point: { ...here, lat: 46.5 } }, null],
])('%s is said in words', (_what, offer, who, why) => {
  expect(match(anEvent(2, { times: [], ...offer }), serving(who)).why).toBe(why)
})

test('what fits best stands first, what is full stands last, and pages neither repeat nor leave out', () => {
  const rows = Array.from({ length: 45 }, (_, at) =>
    anEvent(1, { _id: `ev_${at}`, at, skills: at % 3 === 0 ? [plumbing] : [], taken: at % 5 === 0 ? 1 : 0 }),
  )
  const doer = { actor: aMember(1), now: noon }
  const page = (after?: string) => ranked(rows, serving({ skills: ['plumbing'] }), { doer, after, size: 20 })
  const first = page()
  const second = page(first.next ?? '')
  const third = page(second.next ?? '')
  const all = [...first.rows, ...second.rows, ...third.rows]
  expect([all.length, new Set(all.map(({ id }) => id)).size, third.next]).toEqual([45, 45, null])
  expect([first.rows[0]?.skills, all.at(-1)?.left]).toEqual([['修水电'], 0])
})
