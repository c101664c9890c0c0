import { running } from '../../cloudfunctions/features/matters/clocks/running'
import type { Matter } from '../../cloudfunctions/features/matters/document/matter'
import type { Whistle } from '../../cloudfunctions/features/matters/document/parts'
import { aMatter, noon } from './support/builders'

const hour = 3_600_000
const at = (hours: number) => noon + hours * hour
const party = { personId: 'p_1', openid: null, name: '周示例', phone: null }
const stage = (dueAt: number, stage: 'none' | 'reminded' | 'yellow' | 'top') => ({ dueAt, since: noon, stage, at: noon })
const claim = { by: party, at: noon, contactBy: at(0.5), contactedAt: null }
const unit = { registrationId: 'ur_1', name: '旗水务局', by: party, at: noon, respondBy: at(0.75), respondedAt: null }
const whistle: Whistle = {
  departmentId: 'D1',
  departmentName: '水务局',
  officer: { ...party, name: '周示例', role: 'departmentOfficer', orgId: 'D1' },
  ground: 'beyondPower',
  text: '水管',
  at: noon,
  respondBy: at(1),
  respondedAt: null,
  echoBy: null,
  answerBy: at(48),
  repliedAt: null,
  reply: null,
  rating: null,
  alarm: null,
}
const forSomebody = { name: '老周', phone: '10000000009', relation: 'neighbour', consentAt: noon, party: null } as const
const answered = { state: 'answered', answeredAt: noon, confirmBy: at(10) } as const

/** Nobody is reminded at night. */
const morning = at(21 + 31 / 60)

/** Asked at noon: response due in 2 hours, answer in 24. */
test.each<[string, Partial<Matter>, { dueAt: number | null; wakeAt: number | null }]>([
  ['waiting for a response: reminded with an hour left', {}, { dueAt: at(2), wakeAt: at(1) }],
  ['with an answer due before the response', { answerBy: at(1) }, { dueAt: at(1), wakeAt: at(0.5) }],
  ['in progress without echo: the answer', { state: 'inProgress' }, { dueAt: at(24), wakeAt: morning }],
  ['in progress: the echo', { state: 'inProgress', echoBy: at(5) }, { dueAt: at(5), wakeAt: at(4) }],
  ['in progress, answer before echo', { state: 'inProgress', echoBy: at(30) }, { dueAt: at(24), wakeAt: morning }],
  ['reminded already: when it is late', { alarm: stage(at(2), 'reminded') }, { dueAt: at(2), wakeAt: at(2) }],
  ['late with nobody above', { alarm: stage(at(2), 'top') }, { dueAt: at(2), wakeAt: null }],
  ['an alarm of another due time begins anew', { alarm: stage(at(3), 'top') }, { dueAt: at(2), wakeAt: at(1) }],
  ['claimed: the claimant is to be in touch', { claim }, { dueAt: at(2), wakeAt: at(0.5) }],
  ['claimed and in touch', { claim: { ...claim, contactedAt: noon } }, { dueAt: at(2), wakeAt: at(1) }],
  ['given to a unit', { unit }, { dueAt: at(2), wakeAt: at(0.75) }],
  ['given to a unit that was heard', { unit: { ...unit, respondedAt: noon } }, { dueAt: at(2), wakeAt: at(1) }],
  ['whistled for: the department is reminded', { state: 'inProgress', whistles: [whistle] }, { dueAt: at(24), wakeAt: at(0.5) }],
  [
    'whistled for, reported already: left to its county',
    { state: 'inProgress', whistles: [{ ...whistle, alarm: stage(at(1), 'yellow') }] },
    { dueAt: at(24), wakeAt: morning },
  ],
  ['answered: closes by itself', answered, { dueAt: at(10), wakeAt: at(10) }],
  ['answered, and nobody but staff looks', { ...answered, claim, unit, whistles: [whistle] }, { dueAt: at(10), wakeAt: at(10) }],
  ['answered to somebody who must be called', { ...answered, onBehalf: forSomebody }, { dueAt: at(10), wakeAt: at(8) }],
  ['closed: nothing', { state: 'closed', claim, unit, whistles: [whistle] }, { dueAt: null, wakeAt: null }],
])('%s', (_what, over, times) => {
  expect(running({ ...aMatter(), alarm: null, ...over }, noon)).toMatchObject(times)
})

test('an alarm of the same due time goes on, one of a new time begins now', () => {
  const reminded = stage(at(2), 'reminded')
  const before = { ...aMatter(), alarm: reminded, whistles: [{ ...whistle, alarm: stage(at(1), 'yellow') }] }
  expect(running(before, at(0.5))).toMatchObject({ alarm: reminded, whistles: [{ alarm: stage(at(1), 'yellow') }] })
  const responded = { ...before, state: 'inProgress', whistles: [{ ...whistle, respondedAt: at(0.5) }] } as const
  expect(running(responded, at(0.5))).toMatchObject({
    alarm: { dueAt: at(24), since: at(0.5), stage: 'none', at: at(0.5) },
    whistles: [{ alarm: { dueAt: at(48), since: at(0.5), stage: 'none' } }],
  })
  expect(running({ ...before, state: 'closed' }, at(0.5))).toMatchObject({ alarm: null })
})
