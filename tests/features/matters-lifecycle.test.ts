import { states, type State } from '@/contract/words'
import { confirm, dispute, lapse, withdraw } from '../../cloudfunctions/features/matters/asker-steps'
import type { Call, StepResult } from '../../cloudfunctions/features/matters/deciding'
import { allSteps, lifecycle, stepsFor } from '../../cloudfunctions/features/matters/lifecycle'
import type { Matter } from '../../cloudfunctions/features/matters/matter'
import { answer, echo, respond } from '../../cloudfunctions/features/matters/staff-steps'
import { aMatter, anActor, aWorker, china, noon } from './support/builders'

const said = { text: '已经换好灯泡，现场试过亮了', photos: [] }
const take = {
  respond: (matter: Matter, call: Call) => respond(matter, {}, call),
  echo: (matter: Matter, call: Call) => echo(matter, said, call),
  answer: (matter: Matter, call: Call) => answer(matter, said, call),
  confirm: (matter: Matter, call: Call) => confirm(matter, { grade: 'satisfied' }, call),
  dispute: (matter: Matter, call: Call) => dispute(matter, { text: '还是不亮' }, call),
  withdraw: (matter: Matter, call: Call) => withdraw(matter, {}, call),
} satisfies Record<(typeof allSteps)[number], (matter: Matter, call: Call) => StepResult>

const hands = { owner: aWorker(), asker: anActor() }
let calls = 0
const by = (actor: Call['actor'], now = noon): Call => ({ actor, key: `key-${String((calls += 1))}-abcdef`, now })

/** A matter as it stands after a path of steps, each by the right hand. */
const after = (...path: (typeof allSteps)[number][]): Matter =>
  path.reduce((matter, step) => {
    const taken = take[step](matter, by(hands[lifecycle[step].by]))
    if (!taken.ok) throw new Error(`${step}: ${taken.code}`)
    return { ...matter, ...taken.value.next, version: matter.version + 1 }
  }, aMatter())

const reached: Readonly<Record<State, Matter>> = {
  awaitingResponse: aMatter(),
  inProgress: after('respond'),
  answered: after('respond', 'answer'),
  closed: after('respond', 'answer', 'confirm'),
}

const everyCase = allSteps.flatMap((step) => (Object.keys(states) as State[]).map((state) => [step, state] as const))

test.each(everyCase)('%s from %s goes where the table says, or is refused', (step, state) => {
  const { from, to, by: hand } = lifecycle[step]
  const taken = take[step](reached[state], by(hands[hand]))
  const allowed = (from as readonly State[]).includes(state)
  expect(taken).toMatchObject(allowed ? { ok: true, value: { next: { state: to } } } : { ok: false, code: 'matters.wrong_step' })
  expect(stepsFor(reached[state], hands[hand]._id).includes(step)).toBe(allowed)
})

test.each(everyCase)('%s from %s by anybody else is refused', (step, state) => {
  const others = [hands[lifecycle[step].by === 'owner' ? 'asker' : 'owner'], aWorker({ _id: 'p_other' }), anActor({ _id: 'p_stranger' })]
  for (const other of others) {
    expect(take[step](reached[state], by(other))).toEqual({ ok: false, code: 'matters.not_yours' })
    expect(stepsFor(reached[state], other._id)).not.toContain(step)
  }
})

test('every open matter has one next due time and one owner; a closed one has no clock', () => {
  const seen = [...Object.values(reached), after('respond', 'echo'), after('answer'), after('answer', 'dispute'), after('respond', 'answer', 'dispute', 'echo')]
  for (const matter of seen) {
    expect(matter.owner.personId).toBe('p_worker')
    if (matter.state === 'closed') expect(matter.dueAt).toBeNull()
    else expect(matter.dueAt).toBeGreaterThan(noon)
  }
})

test('the same call again changes nothing and succeeds; other words under its key are refused', () => {
  const call = by(hands.owner)
  const once = echo(reached.inProgress, said, call)
  if (!once.ok) throw new Error(once.code)
  const echoed = { ...reached.inProgress, ...once.value.next }
  const again = echo(echoed, said, call)
  expect(again).toEqual({ ok: true, value: { next: echoed, effects: [] } })
  expect(echo(echoed, { ...said, text: '别的话' }, call)).toEqual({ ok: false, code: 'matters.key_reused' })
})

test('an answer gives seven days to confirm; silence then closes it as unrated, never before and never twice', () => {
  const week = china('2026-11-30 10:00')
  expect(reached.answered.confirmBy).toBe(week)
  expect(lapse(reached.answered, week - 1).next).toBe(reached.answered)
  const lapsed = lapse(reached.answered, week)
  expect(lapsed.next).toMatchObject({ state: 'closed', closing: 'unrated', rating: null, dueAt: null })
  expect(lapse({ ...reached.answered, ...lapsed.next }, week + 1).effects).toEqual([])
})

test('没解决 gives it back to the same owner with the time promised for putting things right', () => {
  const disputed = after('respond', 'answer', 'dispute')
  expect(disputed).toMatchObject({ state: 'inProgress', answeredAt: null, confirmBy: null, owner: { personId: 'p_worker' } })
  expect(disputed.answerBy).toBe(china('2026-11-30 17:30'))
})

test('each step by one tells the other', () => {
  for (const step of allSteps) {
    const matter = Object.values(reached).find(({ state }) => (lifecycle[step].from as readonly State[]).includes(state))
    if (!matter) throw new Error(`no state for ${step}`)
    const hand = lifecycle[step].by
    const taken = take[step](matter, by(hands[hand]))
    if (!taken.ok) throw new Error(taken.code)
    expect(taken.value.effects.map(({ to }) => to.personId)).toEqual([hands[hand === 'owner' ? 'asker' : 'owner']._id])
  }
})
