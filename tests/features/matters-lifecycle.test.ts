import { states, type State } from '@/contract/words'
import { withdraw } from '../../cloudfunctions/features/matters/steps/asker'
import { moveOf, stepsFor, type Transition } from '../../cloudfunctions/features/matters/lifecycle/lifecycle'
import type { Matter } from '../../cloudfunctions/features/matters/document/matter'
import { echo } from '../../cloudfunctions/features/matters/steps/staff'
import { wake } from '../../cloudfunctions/features/matters/clocks/waking'
import { aMatter, china, noon } from './support/builders'
import { cast, deeds, saved, upwardsAt, type Player } from './support/deeds'
import type { Call } from '../../cloudfunctions/features/actor/act'

let calls = 0
const by = (player: Player, now = noon): Call => ({ actor: cast[player], key: `key-${String((calls += 1))}-abcdef`, now })

type Did = readonly [transition: Transition, player: Player]
const one = (matter: Matter, [transition, player]: Did) => deeds[transition]?.(matter, by(player))

/** A matter as it stands after a path of steps. */
const after = (...path: Did[]): Matter =>
  path.reduce((matter, did) => {
    const taken = one(matter, did)
    if (!taken?.ok) throw new Error(`${did.join(' by ')}: ${taken?.code ?? ''}`)
    return saved(matter, taken.value)
  }, aMatter())

const reached: Readonly<Record<State, Matter>> = {
  awaitingResponse: aMatter(),
  inProgress: after(['respond', 'worker']),
  answered: after(['answer', 'worker']),
  closed: after(['answer', 'worker'], ['confirm', 'asker']),
}

const plain: readonly Did[] = [
  ['respond', 'worker'],
  ['answer', 'worker'],
  ['echo', 'worker'],
  ['confirm', 'asker'],
  ['dispute', 'asker'],
  ['withdraw', 'asker'],
  ['reopen', 'asker'],
  ['transfer', 'worker'],
  ['escalate', 'worker'],
  ['whistle', 'worker'],
  ['publish', 'worker'],
  ['publish', 'secretary'],
  ['proposeDecline', 'worker'],
  ['merge', 'worker'],
]
const everyCase = plain.flatMap(([transition, player]) =>
  (Object.keys(states) as State[]).map((state) => [transition, player, state] as const),
)

test.each(everyCase)('%s by the %s from %s goes where the table says, or is refused', (transition, player, state) => {
  const { from, to } = moveOf(transition)
  const taken = one(reached[state], [transition, player])
  const allowed = from.includes(state)
  expect(taken).toMatchObject(allowed ? { ok: true, value: { next: { state: to ?? state } } } : { ok: false, code: 'matters.wrong_step' })
})

test.each(everyCase)('%s (for the %s) from %s by anybody else is refused', (transition, player, state) => {
  const others: Player[] = ['asker', 'worker', 'stranger', 'member', 'department']
  for (const other of others.filter((each) => each !== player && !(transition === 'publish' && each === 'worker'))) {
    expect(one(reached[state], [transition, other])).toEqual({ ok: false, code: 'matters.not_yours' })
  }
})

test('the worker sees what to do first at the top; the asker may only take it back; a stranger may do nothing', () => {
  const can = (matter: Matter, player: Player) => stepsFor(matter, { actor: cast[player], now: noon })
  expect(can(reached.awaitingResponse, 'worker').slice(0, 2)).toEqual(['respond', 'answer'])
  expect(can(reached.awaitingResponse, 'asker')).toEqual(['withdraw'])
  expect(can(reached.answered, 'asker')).toEqual(['confirm', 'dispute'])
  for (const matter of Object.values(reached)) expect(can(matter, 'stranger')).toEqual([])
})

test('the same call again changes nothing and succeeds; other words under its key are refused', () => {
  const said = { text: '配件明天到', photos: [] }
  const call = by('worker')
  const once = echo(reached.inProgress, said, call)
  if (!once.ok) throw new Error(once.code)
  const echoed = saved(reached.inProgress, once.value)
  expect(echo(echoed, said, call)).toEqual({ ok: true, value: { next: echoed, effects: [] } })
  expect(echo(echoed, { ...said, text: '别的话' }, call)).toEqual({ ok: false, code: 'matters.key_reused' })
})

test('an answer gives seven days to confirm; silence then closes it as unrated, never before and never twice', () => {
  const week = china('2026-11-30 10:00')
  expect(reached.answered.confirmBy).toBe(week)
  expect(wake(reached.answered, upwardsAt(week - 1)).next).toBe(reached.answered)
  const lapsed = saved(reached.answered, wake(reached.answered, upwardsAt(week)))
  expect(lapsed).toMatchObject({ state: 'closed', closing: 'unrated', rating: null, dueAt: null, wakeAt: null, closedAt: week })
  expect(wake(lapsed, upwardsAt(week + 1)).effects).toEqual([])
})

test('没解决 gives it back to the same owner with the time promised for putting things right', () => {
  const disputed = after(['respond', 'worker'], ['answer', 'worker'], ['dispute', 'asker'])
  expect(disputed).toMatchObject({ state: 'inProgress', answeredAt: null, confirmBy: null, owner: { personId: 'p_worker' } })
  expect(disputed.answerBy).toBe(china('2026-11-30 17:30'))
})

test('each of the three answers tells the asker; each word of the asker tells the owner', () => {
  const told = (matter: Matter, did: Did) => {
    const taken = one(matter, did)
    return taken?.ok ? taken.value.effects.flatMap((effect) => (effect.kind === 'tell' ? [effect.to.personId] : [])) : []
  }
  expect(told(reached.awaitingResponse, ['respond', 'worker'])).toEqual(['p_resident'])
  expect(told(reached.inProgress, ['echo', 'worker'])).toEqual(['p_resident'])
  expect(told(reached.inProgress, ['answer', 'worker'])).toEqual(['p_resident'])
  expect(told(reached.answered, ['confirm', 'asker'])).toEqual(['p_worker'])
  expect(told(reached.answered, ['dispute', 'asker'])).toEqual(['p_worker'])
  expect(told(reached.inProgress, ['withdraw', 'asker'])).toEqual(['p_worker'])
})

test('somebody who takes it back while others wait leaves it to the first of them', () => {
  const joined = after(['join', 'neighbour'])
  const left = withdraw(joined, {}, by('asker'))
  expect(left).toMatchObject({
    ok: true,
    value: { next: { state: 'awaitingResponse', asker: { personId: 'p_neighbour' }, followers: [], askers: ['p_neighbour'] } },
  })
})
