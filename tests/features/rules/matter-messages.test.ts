import type { Matter } from '../../../cloudfunctions/features/matters/document/matter'
import { nearest } from '../../../cloudfunctions/features/matters/asking/nearby'
import { noon } from '../support/builders'
import { cast, deeds, type Player } from '../support/deeds'
import { marked, shownIn, type Mark } from './marked-matter'

/** What a step tells somebody: the marks in it. */
const toldTo = (personId: string, deed: keyof typeof deeds, player: Player, over: Partial<Matter> = {}): Mark[][] => {
  const taken = deeds[deed]?.({ ...marked, ...over }, { actor: cast[player], key: 'key-1', now: noon })
  if (!taken?.ok) throw new Error(taken?.code ?? deed)
  return taken.value.effects.flatMap((effect) => (effect.kind === 'tell' && effect.to.personId === personId ? [shownIn(effect)] : []))
}

/** A message says no more than the page that it opens. */
test.each<[keyof typeof deeds, Player, Partial<Matter>]>([
  ['answer', 'worker', {}],
  ['echo', 'worker', {}],
  ['escalate', 'worker', {}],
  ['merge', 'worker', {}],
  [
    'settleDecline',
    'secretary',
    {
      decline: {
        reason: '归水务局管',
        instead: '水务局',
        at: noon,
        byName: '李试用',
        reviewer: { ...marked.owner, personId: cast.secretary._id },
      },
    },
  ],
  ['callBack', 'worker', { state: 'answered', claim: null, unit: null }],
])('%s by the %s tells whoever waits for the same nothing that the first one gave', (deed, player, over) => {
  expect(toldTo(cast.neighbour._id, deed, player, over)).toEqual([[]])
  expect(toldTo(cast.asker._id, deed, player, over)).toEqual([['words']])
})

test('what somebody says when they are called back is not told to those who wait for the same', () => {
  const answered = { ...marked, state: 'answered', claim: null, unit: null } as const
  const taken = deeds.callBack?.(answered, { actor: cast.worker, key: 'key-1', now: noon })
  const words = taken?.ok
    ? taken.value.effects.flatMap((effect) => (effect.kind === 'tell' ? [[effect.to.personId, effect.about.words]] : []))
    : []
  expect(words).toEqual([
    ['p_resident', '说好了'],
    ['p_neighbour', null],
  ])
})

test('who is offered it near by reads its kind, its place and its day', () => {
  const open = { ...marked, onBehalf: null }
  const rows = nearest([open], { gridId: open.place.gridId, text: open.text, point: open.place.point, personId: 'p_somebody' })
  expect(rows).toMatchObject([{ id: 'm_1', categoryName: '道路路灯', gridName: '第2网格', people: 2, joined: false }])
  expect(shownIn(rows)).toEqual([])
})

test('what members are offered is the words that were published, and nothing besides', () => {
  const taken = deeds.publish?.({ ...marked, claim: null, unit: null }, { actor: cast.worker, key: 'key-1', now: noon })
  const shown = taken?.ok ? taken.value.effects.filter(({ kind }) => kind === 'show') : []
  expect(shown).toMatchObject([{ row: { listed: true, text: '帮一户人家换灯泡' } }])
  expect(shownIn(shown)).toEqual(['point'])
})
