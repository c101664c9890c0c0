import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import { whistleReply } from '../../../cloudfunctions/features/matters/steps/whistle'
import { china, noon } from '../support/builders'
import { cast, deeds, type Player } from '../support/deeds'
import { inSituation, type Situation } from './matter-situations'
import { answering } from './matter-writes-answering'
import { handing } from './matter-writes-handing'

/** Looked at by themselves, or by the tests of the clocks. */
const beside = new Set(['timeline', 'dueAt', 'alarm', 'wakeAt', 'hands', 'askers', 'offered', 'state', 'confirmation'])

const takenAs = (words: string) => {
  const [deed, player, situation] = words.split(' ') as [keyof typeof deeds, Player, Situation]
  const before = inSituation(situation)
  const taken = deeds[deed]?.(before, { actor: cast[player], key: 'key-1', now: noon })
  if (!taken?.ok) throw new Error(`${words}: ${taken?.code ?? 'no such deed'}`)
  return { before, by: cast[player]._id, ...taken.value }
}

test.each([...answering, ...handing])('%s writes what it should, and nothing else', (words, fields, told, event, due, hands) => {
  const { before, by, next, effects } = takenAs(words)
  const changed = Object.entries(next).filter(
    ([field, value]) => !beside.has(field) && JSON.stringify(value) !== JSON.stringify(before[field as keyof Matter]),
  )
  const said = effects.flatMap((effect) => (effect.kind === 'tell' ? [`${effect.to.personId} ${effect.message}`] : []))
  expect([Object.fromEntries(changed), said]).toEqual([fields, told])
  const [what, role, about = null] = event
  expect(next.timeline).toHaveLength(before.timeline.length + 1)
  expect(next.timeline.at(-1)).toMatchObject({ id: 'key-1', at: noon, what, by: { personId: by, role }, about })
  expect([next.dueAt, next.hands]).toEqual([due, hands])
})

test('what a department says before its outcome is its response, and gives it three working days to the next word', () => {
  const said = { text: '明天到', photos: [], done: false }
  expect(whistleReply(inSituation('wh'), said, { actor: cast.department, key: 'key-1', now: noon })).toMatchObject({
    ok: true,
    value: { next: { whistles: [{ respondedAt: noon, echoBy: china('2026-11-26 17:30'), repliedAt: null, reply: null }] } },
  })
})
