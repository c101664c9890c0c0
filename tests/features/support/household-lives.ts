import type { Actor } from '../../../cloudfunctions/features/actor/actor'
import type { Call } from '../../../cloudfunctions/features/actor/act'
import { ended } from '../../../cloudfunctions/features/facts/ending'
import { begun as factBegun, type Fact } from '../../../cloudfunctions/features/facts/fact'
import { derivedOf } from '../../../cloudfunctions/features/households/derived'
import { joined, left } from '../../../cloudfunctions/features/households/dwelling'
import type { Household, Linked } from '../../../cloudfunctions/features/households/household'
import { begun, changed } from '../../../cloudfunctions/features/households/keeping'
import { another, answered, proposed, stopped } from '../../../cloudfunctions/features/links/agreeing'
import { partedFrom } from '../../../cloudfunctions/features/links/parting'
import { begun as visitBegun, recordedAgain, type Recording } from '../../../cloudfunctions/features/visits/recording'
import { visitorOf } from '../../../cloudfunctions/features/visits/eyes'
import type { Visit } from '../../../cloudfunctions/features/visits/visit'
import type { Decision } from '../../../cloudfunctions/platform/aggregate'
import type { Result } from '../../../cloudfunctions/platform/result'
import { day, midnightOf } from '../../../cloudfunctions/ground/time/beijing'
import { fc } from '../../support/random'
import { anActor, aWorker, noon } from './builders'

const [here, there] = ['152221108200002', '152221108200003']
const placeAt = (gridId: string) => ({
  gridId,
  gridName: '第2网格',
  communityId: '152221108200',
  communityName: '俄体村',
  townshipId: '152221108',
  townshipName: '俄体镇',
})
const phone = '15900000001'
const home = {
  label: '东头 1 号',
  contact: { name: '白示例', phone },
  people: 2,
  reach: 'phone',
  lang: 'zh',
  lane: null,
  second: null,
  state: 'lived',
  centre: false,
} as const

const officer = (_id: string, role: 'fullTimeWorker' | 'secretary' | 'townshipOfficer', orgId: string): Actor =>
  aWorker({ _id, openid: _id, assignments: [{ role, orgId, until: null }] })
const someone = (_id: string, over: Partial<Actor> = {}): Actor => anActor({ _id, openid: _id, ...over })

const worker = officer('p_worker', 'fullTimeWorker', here)
const dwellers = [someone('p_wife'), someone('p_husband'), someone('p_number', { phone })]
const members = [someone('p_member_1'), someone('p_member_2')]
/** Works for the grid and may live there: by a code, or by a number that nobody has proved. */
const neighbourly = officer('p_works_and_lives', 'fullTimeWorker', here)
/** Everybody who may ask. */
export const readers: readonly Actor[] = [
  worker,
  neighbourly,
  { ...officer('p_secretary_at_home', 'secretary', '152221108200'), phone },
  officer('p_secretary', 'secretary', '152221108200'),
  officer('p_other_secretary', 'secretary', '152221108201'),
  officer('p_other_worker', 'fullTimeWorker', there),
  officer('p_township', 'townshipOfficer', '152221108'),
  officer('p_other_township', 'townshipOfficer', '152221103'),
  ...dwellers,
  ...members,
  someone('p_neighbour'),
  someone('p_stranger', { homeGridId: null }),
]
const asLinked = ({ _id: personId, openid, name }: Actor): Linked => ({
  personId,
  openid,
  name: name ?? '',
  phone: null,
  communityId: '152221108200',
})

/** A household with what is known of it and what was said at it. */
export interface Life {
  readonly household: Household
  readonly facts: readonly Fact[]
  readonly visits: readonly Visit[]
}

const steps = [
  'join',
  'leave',
  'link',
  'ask',
  'stop',
  'parted',
  'fact',
  'endFact',
  'unshare',
  'visit',
  'correct',
  'away',
  'back',
  'move',
] as const
/** One step of a random history. */
export const aStep = fc.record({
  step: fc.constantFrom<(typeof steps)[number][]>(...steps, 'join', 'join', 'link', 'link', 'fact', 'fact', 'visit', 'visit'),
  who: fc.nat({ max: 7 }),
  which: fc.nat({ max: 7 }),
  days: fc.nat({ max: 60 }),
  shared: fc.boolean(),
  confidence: fc.boolean(),
  consent: fc.boolean(),
})
type Step = typeof aStep extends fc.Arbitrary<infer One> ? One : never

const store = { version: 1, change: 'c', effects: [], effectsDueAt: null } as const
type Decided<T extends Household | Fact | Visit> = Result<Decision<T>> | Decision<T>
const after = <T extends Household | Fact | Visit>(seen: T, decided: Decided<T>): T => {
  if ('ok' in decided && !decided.ok) return seen
  const { next } = 'ok' in decided ? decided.value : decided
  return next === seen ? seen : { ...seen, ...next, version: seen.version + 1 }
}
const kept = (seen: Household, decided: Decided<Household>): Household => {
  const next = after(seen, decided)
  return next === seen ? seen : { ...next, ...derivedOf(next) }
}

const at = <One>(all: readonly One[], nth: number): One | undefined => all[nth % Math.max(1, all.length)]

const linkedUp = (household: Household, member: Actor, call: Call): Household => {
  const asked = kept(household, proposed(household, { member: asLinked(member), agreed: true }, call))
  const link = asked.links.find(({ state, member: one }) => state === 'proposed' && one.personId === member._id)
  if (!link) return asked
  const answer = { linkId: link.id, as: 'member', accept: true, words: null } as const
  return kept(asked, answered(asked, answer, { ...call, actor: member, key: `${call.key}_yes` }))
}

const aFact = ({ household }: Life, { which, days, shared, confidence, consent }: Step, { now, key }: Call): Fact => {
  const teller = confidence ? (at(household.dwellers, which)?.personId ?? null) : null
  const { next } = factBegun(
    {
      householdId: household._id,
      list: 'mustVisit',
      kind: { id: 'k', name: `kind-${key}` },
      text: `secret-${key}`,
      level: 'high',
      basis: consent ? 'consent' : 'duty',
      basisWords: `basis-${key}`,
      source: `source-${key}`,
      guardian: null,
      at: now,
      until: now + (days + 1) * day,
      confidence,
      teller,
      shared: shared && !confidence,
      by: { personId: worker._id, name: '李试用' },
    },
    key,
  )
  return { ...store, ...next, _id: `f_${key}` }
}

const recording = ({ household }: Life, { which, confidence }: Step, { actor, now, key }: Call): Recording | null => {
  const as = visitorOf(household, { actor, now })
  const words = { day: midnightOf(now), way: 'phone', withWhom: null, brought: [], tookBack: [], voice: null, late: null } as const
  return (
    as && {
      id: `v_${key}`,
      household,
      as,
      words: { ...words, text: `said-${key}`, confidence, at: now, key },
      matter: null,
      corrects: which % 2 === 0,
    }
  )
}

const visited = (life: Life, step: Step, call: Call): Life => {
  const told = recording(life, step, call)
  const standing = at(life.visits, step.which)
  if (!told) return life
  if (step.step === 'visit' || !standing)
    return { ...life, visits: [...life.visits, { ...store, ...visitBegun(told, call).next, _id: told.id }] }
  const again = after(standing, recordedAgain(standing, { ...told, id: standing._id }, call))
  return { ...life, visits: life.visits.map((one) => (one === standing ? again : one)) }
}

const steppedFact = (life: Life, { which, step }: Step, call: Call): Life => {
  const fact = at(life.facts, which)
  if (!fact) return life
  const ending = {
    step: step === 'unshare' ? 'unshare' : 'end',
    why: null,
    household: life.household,
    workers: [asLinked(worker)],
  } as const
  const next = after(fact, ended(fact, ending, call))
  return { ...life, facts: life.facts.map((one) => (one === fact ? next : one)) }
}

/** What becomes of it. `now`: UTC ms. */
export const live = (life: Life, step: Step, now: number, key: string): Life => {
  const { household } = life
  const call: Call = { actor: worker, now, key }
  const by: Call = { ...call, actor: at(readers, step.who + step.which) ?? worker }
  const dweller = at([...dwellers, neighbourly], step.who) ?? worker
  const member = at([...members, ...dwellers.slice(0, 1)], step.who) ?? worker
  const link = at(household.links, step.which)
  const of = (next: Household): Life => ({ ...life, household: next })
  const invited = { ...household, invite: { code: '123456', until: now + day, key } }
  const theirs = members.find(({ _id }) => _id === link?.member.personId) ?? worker
  const parting = { words: null, workers: [] }
  const deeds: Readonly<Record<Step['step'], () => Life>> = {
    join: () => of(kept(invited, joined(invited, { how: 'code', code: '123456' }, { ...call, actor: dweller }))),
    leave: () => of(kept(household, left(household, dweller._id, call))),
    link: () => of(linkedUp(household, member, call)),
    ask: () => of(kept(household, another(household, parting, call))),
    stop: () => of(kept(household, stopped(household, { ...parting, linkId: link?.id ?? '' }, { ...call, actor: theirs }))),
    parted: () =>
      of(kept(household, partedFrom(household, { id: key, kind: 'partLinks', personId: member._id, at: now, why: 'left' }, []))),
    fact: () => ({ ...life, facts: [...life.facts, aFact(life, step, call)] }),
    endFact: () => steppedFact(life, step, by),
    unshare: () => steppedFact(life, step, by),
    visit: () => visited(life, step, { ...call, actor: at([worker, ...members], step.who) ?? worker }),
    correct: () => visited(life, step, { ...call, actor: at([worker, ...members], step.who) ?? worker }),
    away: () => of(kept(household, changed(household, { kept: { state: 'left' }, place: null }, call))),
    back: () => of(kept(household, changed(household, { kept: { state: 'lived' }, place: null }, call))),
    move: () => of(kept(household, changed(household, { kept: {}, place: placeAt(household.place.gridId === here ? there : here) }, call))),
  }
  return deeds[step.step]()
}

/** As it begins. */
export const beginning = (): Life => {
  const first = begun(home, placeAt(here), { actor: worker, now: noon, key: 'key-begun' })
  return { household: { ...store, ...first.next, _id: 'hh_1' }, facts: [], visits: [] }
}
