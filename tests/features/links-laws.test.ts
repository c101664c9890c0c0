import { fc } from '../support/random'
import type { Actor } from '../../cloudfunctions/features/actor/actor'
import type { Call } from '../../cloudfunctions/features/actor/act'
import type { Decision } from '../../cloudfunctions/platform/aggregate'
import type { Result } from '../../cloudfunctions/platform/result'
import { derivedOf } from '../../cloudfunctions/features/households/derived'
import { eyeOf } from '../../cloudfunctions/features/households/eyes'
import { currentLinks, type Household, type Linked } from '../../cloudfunctions/features/households/household'
import { begun, changed } from '../../cloudfunctions/features/households/keeping'
import { another, answered, proposed, stopped } from '../../cloudfunctions/features/links/agreeing'
import { partedFrom } from '../../cloudfunctions/features/links/parting'
import { anActor, aWorker, noon } from './support/builders'

const place = {
  gridId: '152221108200002',
  gridName: '第2网格',
  communityId: '152221108200',
  communityName: '俄体村',
  townshipId: '152221108',
  townshipName: '俄体镇',
}
const home = {
  label: '东头 1 号',
  contact: { name: '白示例', phone: null },
  people: 2,
  reach: 'phone',
  lang: 'zh',
  lane: null,
  second: null,
  state: 'lived',
  centre: false,
} as const
const worker = aWorker()
const members = [1, 2, 3, 4].map((nth) => anActor({ _id: `p_member_${String(nth)}`, openid: `member-${String(nth)}`, name: '周示例' }))
const asLinked = ({ _id: personId, openid, name }: Actor): Linked => ({
  personId,
  openid,
  name: name ?? '',
  phone: null,
  communityId: place.communityId,
})

const steps = ['propose', 'yesHousehold', 'yesMember', 'noMember', 'ask', 'stop', 'left', 'passed', 'away', 'back'] as const
type Step = (typeof steps)[number]
/** What a history is made of for the most part. */
const often = ['propose', 'propose', 'yesHousehold', 'yesHousehold', 'yesMember', 'yesMember', 'yesMember'] as const
const aStep = fc.record({
  step: fc.constantFrom<Step[]>(...steps, ...often),
  member: fc.nat({ max: 3 }),
  link: fc.nat({ max: 6 }),
  again: fc.boolean(),
})

type Decided = Result<Decision<Household>> | Decision<Household>

const stood = (household: Household, decided: Decided): Household => {
  if ('ok' in decided && !decided.ok) return household
  const { next } = 'ok' in decided ? decided.value : decided
  return next === household ? household : { ...household, ...next, ...derivedOf(next), version: household.version + 1 }
}

const decide = (household: Household, { step, member, link }: { step: Step; member: number; link: number }, call: Call): Decided => {
  const who = members[member] ?? worker
  const at = household.links[link % Math.max(1, household.links.length)]
  const linkId = at?.id ?? ''
  const theirs = members.find(({ _id }) => _id === at?.member.personId) ?? who
  const answer = { linkId, accept: step !== 'noMember', words: null }
  const parting = { words: null, workers: [] }
  const gone = { id: `gone_${call.key}`, kind: 'partLinks', personId: who._id, at: call.now } as const
  const deeds: Readonly<Record<Step, () => Decided>> = {
    propose: () => proposed(household, { member: asLinked(who) }, call),
    yesHousehold: () => answered(household, { ...answer, as: 'household' }, call),
    yesMember: () => answered(household, { ...answer, as: 'member' }, { ...call, actor: theirs }),
    noMember: () => answered(household, { ...answer, as: 'member' }, { ...call, actor: theirs }),
    ask: () => another(household, parting, call),
    stop: () => stopped(household, { ...parting, linkId }, { ...call, actor: theirs }),
    left: () => partedFrom(household, { ...gone, why: 'left' }, []),
    passed: () => partedFrom(household, { ...gone, why: 'passed' }, []),
    away: () => changed(household, { kept: { state: 'left' }, place: null }, call),
    back: () => changed(household, { kept: { state: 'lived' }, place: null }, call),
  }
  return deeds[step]()
}

/** What must hold of a household after any history. */
const laws = (household: Household): void => {
  const current = currentLinks(household)
  expect(current.length).toBeLessThanOrEqual(1)
  const lived = household.state === 'lived'
  expect(household.gaps.includes('noMember')).toBe(lived && current.length === 0)
  expect(household.gaps.includes('leaving')).toBe(lived && current.some(({ state }) => state === 'ending'))
  for (const member of members) {
    const own = household.links.filter((link) => link.member.personId === member._id && link.state !== 'ended')
    // Asked once at most; who is to be replaced may be asked whether they would stay after all.
    expect(own.filter(({ state }) => state === 'proposed').length).toBeLessThanOrEqual(1)
    expect(own.filter(({ state }) => state !== 'proposed').length).toBeLessThanOrEqual(1)
    expect(own.some(({ state }) => state === 'active') && own.length > 1).toBe(false)
    // Who is not asked and does not look after it reads nothing; nor does who left.
    const reads = own.some(({ state, ends }) => state === 'proposed' || (ends?.why !== 'left' && ends?.why !== 'passed'))
    expect(eyeOf(household, { actor: member, now: noon }) === 'member').toBe(reads)
  }
}

test('after any history a household has at most one member, never loses the last without a gap, and who is none reads nothing', () => {
  let activated = 0
  fc.assert(
    fc.property(fc.array(aStep, { minLength: 5, maxLength: 60 }), (history) => {
      const first = begun(home, place, { actor: worker, now: noon, key: 'key-begun' })
      let household: Household = { ...first.next, _id: 'hh_1', version: 1, change: 'c', effects: [], effectsDueAt: null }
      history.forEach((each, at) => {
        const call = { actor: worker, now: noon + at * 60_000, key: `key-${String(at)}` }
        const next = stood(household, decide(household, each, call))
        laws(next)
        // The same call again changes nothing.
        if (each.again && next !== household) expect(stood(next, decide(next, each, call)).links).toEqual(next.links)
        activated += Number(currentLinks(next).length > currentLinks(household).length)
        household = next
      })
    }),
    { numRuns: 1000 },
  )
  expect(activated).toBeGreaterThan(20)
})
