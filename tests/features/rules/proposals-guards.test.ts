import type { Actor } from '../../../cloudfunctions/features/actor/actor'
import { confirm, undo } from '../../../cloudfunctions/features/proposals/confirming'
import { confirmRefusal, undoRefusal, type Proposal } from '../../../cloudfunctions/features/proposals/proposal'
import { propose, type Proposing, type Terms } from '../../../cloudfunctions/features/proposals/steps'
import { noon } from '../support/builders'
import { cast, staffedChain } from '../support/deeds'

const day = 86_400_000
const { county, township, community } = staffedChain
const orgs = [county, township, community]
/** Ten points at once, thirty in a month; the proposal holds seven days. */
const terms: Terms = { byHand: () => ({ most: 10, monthMost: 30 }), days: 7 }
const call = (actor: Actor, now = noon, key = 'key-1') => ({ actor, now, key })
const codeOf = (taken: { readonly ok: boolean; readonly code?: string }) => taken.code ?? 'taken'

const proposing = (over: Partial<Proposing> = {}): Proposing => ({
  id: 'mp_1',
  to: cast.asker,
  community: { id: community._id, name: '俄体村' },
  points: 5,
  reason: '雪天扫雪',
  on: noon - day,
  fingerprint: 'f',
  ...over,
})
const proposed = (over: Partial<Proposal> = {}): Proposal => {
  const made = propose(proposing(), { call: call(cast.worker), terms, orgs })
  if (!made.ok) throw new Error(made.code)
  return { ...made.value.next, _id: 'mp_1', version: 1, change: 'c', effects: [], effectsDueAt: null, ...over }
}

test.each<[string, Partial<Proposing>, string]>([
  ['as much as the rule gives at once', { points: 10 }, 'taken'],
  ['a point more', { points: 11 }, 'proposals.over_cap'],
  ['for oneself', { to: cast.worker }, 'proposals.own'],
  ['of this very moment', { on: noon }, 'taken'],
  ['of a moment from now', { on: noon + 1 }, 'proposals.on_wrong'],
  ['of ninety days ago', { on: noon - 90 * day }, 'taken'],
  ['of longer ago', { on: noon - 90 * day - 1 }, 'proposals.on_wrong'],
])('points by hand, %s', (_what, over, outcome) => {
  expect(codeOf(propose(proposing(over), { call: call(cast.worker), terms, orgs }))).toBe(outcome)
})

test.each([
  [25, 'taken'],
  [26, 'proposals.over_month'],
])('five more on top of %i that somebody was given this month: %s', (before, outcome) => {
  expect(codeOf(confirm(proposed(), { accept: true }, { call: call(cast.secretary), terms, before }))).toBe(outcome)
  const unlimited: Terms = { ...terms, byHand: () => ({ most: 10, monthMost: null }) }
  expect(codeOf(confirm(proposed(), { accept: true }, { call: call(cast.secretary), terms: unlimited, before }))).toBe('taken')
})

test('to refuse, no measure is asked', () => {
  expect(confirm(proposed(), { accept: false, text: '没这回事' }, { call: call(cast.secretary), terms, before: 1000 })).toMatchObject({
    ok: true,
    value: { next: { state: 'refused', why: '没这回事' }, effects: [{ kind: 'tell', message: 'manualRefused' }] },
  })
})

const by = ({ _id: personId, openid, name }: Actor) => ({ personId, openid, name })
const lasts = noon + 7 * day

test.each<[string, Actor, Partial<Proposal>, number, string | null]>([
  ['the secretary', cast.secretary, {}, noon, null],
  ['the township', cast.township, {}, noon, null],
  ['the county', cast.county, {}, noon, null],
  ['another worker', cast.other, {}, noon, 'proposals.not_yours'],
  ['a department', cast.department, {}, noon, 'proposals.not_yours'],
  ['a stranger', cast.stranger, {}, noon, 'proposals.not_yours'],
  ['the secretary who proposed it', cast.secretary, { by: by(cast.secretary) }, noon, 'proposals.proposer'],
  ['the secretary who gains by it', cast.secretary, { to: by(cast.secretary) }, noon, 'proposals.own'],
  ['anybody in its last millisecond', cast.secretary, {}, lasts - 1, null],
  ['anybody once it is over', cast.secretary, {}, lasts, 'proposals.late'],
  ['anybody once it has lapsed', cast.secretary, { state: 'lapsed' }, noon, 'proposals.late'],
  ['anybody once it is confirmed', cast.secretary, { state: 'confirmed' }, noon, 'proposals.over'],
  ['anybody once it is refused', cast.secretary, { state: 'refused' }, noon, 'proposals.over'],
])('%s confirms: %#', (_who, actor, over, now, refused) => {
  expect(confirmRefusal(proposed(over), { actor, now })).toBe(refused)
})

test('nobody of the family confirms', () => {
  const kin = new Set([cast.asker._id])
  expect(confirmRefusal(proposed(), { actor: cast.secretary, now: noon, kin })).toBe('proposals.family')
})

test.each<[string, Actor, Partial<Proposal>, string | null]>([
  ['the secretary', cast.secretary, { state: 'confirmed' }, null],
  ['the one who gained', cast.secretary, { state: 'confirmed', to: by(cast.secretary) }, 'proposals.own'],
  ['a worker', cast.worker, { state: 'confirmed' }, 'proposals.not_yours'],
  ['anybody before it is confirmed', cast.secretary, { state: 'proposed' }, 'proposals.not_confirmed'],
  ['anybody once it is refused', cast.secretary, { state: 'refused' }, 'proposals.not_confirmed'],
])('%s takes it back: %#', (_who, actor, over, refused) => {
  expect(undoRefusal(proposed(over), { actor, now: noon })).toBe(refused)
})

test('what two agree on is earned once, by whom and how much as they said, and goes back as a whole', () => {
  const taken = confirm(proposed(), { accept: true }, { call: call(cast.secretary), terms, before: 0 })
  if (!taken.ok) throw new Error(taken.code)
  const { next, effects } = taken.value
  expect(next).toMatchObject({ state: 'confirmed', month: '202611', confirmedAs: 'secretary', queue: null, wakeAt: null, endedAt: noon })
  expect(effects).toMatchObject([
    { kind: 'tell', message: 'manualConfirmed', to: { personId: 'p_resident' } },
    {
      kind: 'outcome',
      of: 'manualConfirmed',
      source: 'mp_1',
      points: 5,
      people: [{ personId: 'p_resident', as: 'resident' }],
      by: { personId: 'p_secretary', as: 'secretary' },
    },
  ])
  const confirmed = { ...proposed(), ...next, version: 2 }
  const again = confirm(confirmed, { accept: true }, { call: call(cast.secretary), terms, before: 0 })
  expect(again).toEqual({ ok: true, value: { next: confirmed, effects: [] } })
  const back = undo(confirmed, { text: '记重了' }, call(cast.township, noon + day, 'key-2'))
  expect(back).toMatchObject({ ok: true, value: { next: { state: 'undone' } } })
})
