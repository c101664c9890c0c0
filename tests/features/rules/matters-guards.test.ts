import type { Actor } from '../../../cloudfunctions/features/actor/actor'
import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import { contest, reopen } from '../../../cloudfunctions/features/matters/steps/asker'
import { claim } from '../../../cloudfunctions/features/matters/steps/claim'
import { spotCheck } from '../../../cloudfunctions/features/matters/steps/spot-check'
import { anActor, aMatter, china, noon } from '../support/builders'
import { cast, upwardsAt } from '../support/deeds'
import { inSituation, situations } from './matter-situations'

const by = (actor: Actor, now = noon) => ({ actor, key: 'key-1', ...upwardsAt(now) })
const and = (one: Actor, other: Actor): Actor => ({ ...one, assignments: [...one.assignments, ...other.assignments] })
const codeOf = (taken: { readonly ok: boolean; readonly code?: string }) => taken.code ?? 'taken'

/** A member who has another part in the matter besides. */
const asMember = (actor: Actor) => and(actor, cast.member)
const follower = { party: { personId: cast.neighbour._id, openid: null, name: null, phone: null }, at: noon }
const behalf = { name: '白大爷', phone: null, relation: 'family', consentAt: noon, party: follower.party } as const

test.each<[string, Actor, Partial<Matter>]>([
  ['asked it', cast.asker, {}],
  ['waits for the same', cast.neighbour, { followers: [follower] }],
  ['had it said for them', cast.neighbour, { onBehalf: behalf }],
  ['owns it', cast.worker, {}],
])('a member who %s claims none of it', (_part, actor, over) => {
  const matter = aMatter({ ...situations.pb, ...over })
  expect(codeOf(claim(matter, by(asMember(actor))))).toBe('matters.not_yours')
  expect(codeOf(claim(matter, by(cast.member)))).toBe('taken')
})

test.each([
  ['of another community', { role: 'member', orgId: '152221108201', until: null }],
  ['whose registration ended this very moment', { role: 'member', orgId: '152221108200', until: noon }],
] as const)('a member %s claims nothing here', (_which, office) => {
  expect(codeOf(claim(inSituation('pb'), by(anActor({ _id: 'p_m', assignments: [office] }))))).toBe('matters.not_yours')
})

const checking = { solved: true, grade: 'satisfied', text: '说好了', way: 'phone' } as const
const owner = { ...aMatter().owner, personId: cast.secretary._id }
const lent = { by: { personId: cast.secretary._id, openid: null, name: null, phone: null }, at: noon, contactBy: noon, contactedAt: noon }

test.each<[string, Partial<Matter>]>([
  ['owns it', { owner }],
  ['asked it', { asker: { ...aMatter().asker, personId: cast.secretary._id } }],
  ['waited for the same', { followers: [{ ...follower, party: lent.by }] }],
  ['claimed it', { claim: lent }],
  ['spoke for the unit', { unit: { registrationId: 'u_1', name: '水务局', by: lent.by, at: noon, respondBy: noon, respondedAt: noon } }],
])('nobody calls back a drawn matter who %s', (_part, over) => {
  const matter = aMatter({ ...situations.dr, ...over })
  expect(codeOf(spotCheck(matter, checking, by(cast.secretary)))).toBe('matters.not_yours')
  expect(codeOf(spotCheck(matter, checking, by(cast.township)))).toBe('taken')
})

test('whoever stands above is the checker, those of the grid and next door are not', () => {
  const found = (['worker', 'other', 'secretary', 'township', 'county', 'department', 'member'] as const).map((player) => [
    player,
    codeOf(spotCheck(inSituation('dr'), checking, by(cast[player]))),
  ])
  expect(found).toEqual([
    ['worker', 'matters.not_yours'],
    ['other', 'matters.not_yours'],
    ['secretary', 'taken'],
    ['township', 'taken'],
    ['county', 'taken'],
    ['department', 'matters.not_yours'],
    ['member', 'matters.not_yours'],
  ])
})

/** Closed on 23 October at ten: thirty days later is 22 November at ten, to the millisecond. */
const closedAt = china('2026-10-23 10:00')
const last = china('2026-11-22 10:00')
const said = { text: '又坏了' }

test.each([
  [last, 'taken'],
  [last + 1, 'matters.wrong_step'],
])('reopened or contested at %i: %s', (now, outcome) => {
  const confirmed = aMatter({ ...situations.cf, closedAt })
  expect(codeOf(reopen(confirmed, said, by(cast.asker, now)))).toBe(outcome)
  const declined = aMatter({ ...situations.dc, closedAt })
  expect(codeOf(contest(declined, said, by(cast.asker, now)))).toBe(outcome)
})
