import { aMatter, noon } from './support/builders'
import { cast, deeds, saved, type Player } from './support/deeds'
import type { Transition } from '../../cloudfunctions/features/matters/lifecycle/lifecycle'
import type { Matter } from '../../cloudfunctions/features/matters/document/matter'
import type { Outcome } from '../../cloudfunctions/features/points/outcome'

type Did = readonly [transition: Transition, player: Player]

/** A matter after a path of steps, and the outcomes that the steps caused. */
const life = (matter: Matter, ...path: Did[]): { matter: Matter; outcomes: readonly Outcome[] } =>
  path.reduce<{ matter: Matter; outcomes: readonly Outcome[] }>(
    (seen, [transition, player], at) => {
      const taken = deeds[transition]?.(seen.matter, { actor: cast[player], key: `key-${String(at)}-abcdef`, now: noon + at })
      if (!taken?.ok) throw new Error(`${transition}: ${taken?.code ?? ''}`)
      const outcomes = taken.value.effects.filter((effect): effect is Outcome => effect.kind === 'outcome')
      return { matter: saved(seen.matter, taken.value), outcomes: [...seen.outcomes, ...outcomes] }
    },
    { matter, outcomes: [] },
  )

const said = (outcomes: readonly Outcome[]) =>
  outcomes.map(({ source, takenBack }) => [source, takenBack === null ? 'confirmed' : 'taken back'])
const behalf = { name: '白大爷', phone: null, relation: 'neighbour', consentAt: noon, party: null } as const

test('what the asker confirms earns for the owner, once', () => {
  const { outcomes } = life(aMatter(), ['answer', 'worker'], ['confirm', 'asker'])
  expect(outcomes).toMatchObject([
    {
      of: 'matterConfirmed',
      source: 'm_1_c1',
      at: noon + 1,
      orgId: '152221108200002',
      by: { personId: 'p_resident', as: 'asker' },
      people: [{ personId: 'p_worker', as: 'worker' }],
      takenBack: null,
    },
  ])
})

test('whoever claimed it earns beside the owner', () => {
  const { outcomes } = life(aMatter(), ['publish', 'worker'], ['claim', 'member'], ['answer', 'worker'], ['confirm', 'asker'])
  expect(outcomes[0]?.people).toEqual([
    { personId: 'p_worker', as: 'worker' },
    { personId: 'p_member', as: 'member' },
  ])
})

test('a call-back of whoever gains by it is no confirmation, solved or in vain', () => {
  expect(life(aMatter({ onBehalf: behalf }), ['answer', 'worker'], ['callBack', 'worker']).outcomes).toEqual([])
  expect(life(aMatter({ onBehalf: behalf }), ['answer', 'worker'], ['callBackInVain', 'worker']).outcomes).toEqual([])
})

test('opened again it is taken back, and confirmed again it is another confirmation', () => {
  const { outcomes, matter } = life(
    aMatter(),
    ['answer', 'worker'],
    ['confirm', 'asker'],
    ['reopen', 'asker'],
    ['answer', 'worker'],
    ['confirm', 'asker'],
  )
  expect(said(outcomes)).toEqual([
    ['m_1_c1', 'confirmed'],
    ['m_1_c1', 'taken back'],
    ['m_1_c2', 'confirmed'],
  ])
  expect(outcomes[1]).toMatchObject({
    people: outcomes[0]?.people,
    at: outcomes[0]?.at,
    takenBack: { at: noon + 2, why: '居民说还没解决，重新打开了' },
  })
  expect(matter.confirmation).toMatchObject({ number: 2, stands: true })
})

test('没解决 before any confirmation, a decline, and taking it back have nothing to earn and nothing to reverse', () => {
  expect(life(aMatter(), ['answer', 'worker'], ['dispute', 'asker']).outcomes).toEqual([])
  expect(life(aMatter(), ['proposeDecline', 'worker'], ['settleDecline', 'secretary'], ['contest', 'asker']).outcomes).toEqual([])
  expect(life(aMatter(), ['withdraw', 'asker']).outcomes).toEqual([])
})

test('nobody earns by what they asked for themselves, and those above a grid do not earn', () => {
  const ownAsker = { personId: 'p_worker', openid: 'worker', name: '李试用', phone: null }
  const own = aMatter({ asker: ownAsker, onBehalf: behalf })
  expect(life(own, ['answer', 'worker'], ['callBack', 'worker']).outcomes).toEqual([])
  const above = aMatter({ owner: { ...aMatter().owner, personId: 'p_secretary', role: 'secretary' } })
  expect(life(above, ['answer', 'secretary'], ['confirm', 'asker']).outcomes[0]?.people).toEqual([])
})
