import { bindEffects, happenAll, isFault, repeatable } from '../../cloudfunctions/platform/effects'

const happened: string[] = []
const fails = new Set<string>()
/** Says when it begins and when it has happened; a turn of the queue lies between. */
const noted = repeatable(async ({ id }: { id: string }) => {
  happened.push(`${id} begins`)
  await Promise.resolve()
  if (fails.has(id)) throw new Error(`${id} failed`)
  happened.push(id)
})

beforeEach(() => {
  happened.length = 0
  fails.clear()
  bindEffects({ side: () => Promise.resolve(noted), after: () => Promise.resolve({ ...noted, comesLast: true as const }) })
})

const effects = [
  { id: 'look', kind: 'after' },
  { id: 'one', kind: 'side' },
  { id: 'two', kind: 'side' },
]

test('what comes last begins once all others of its document have happened, wherever it stands', async () => {
  expect(await happenAll(effects, 1)).toEqual([])
  expect(happened).toEqual(['one begins', 'two begins', 'one', 'two', 'look begins', 'look'])
})

test('it waits where one of them failed, and is among those that are tried again', async () => {
  fails.add('one')
  const failed = await happenAll(effects, 1)
  expect(failed).toEqual([
    { effect: effects[1], reason: 'one failed' },
    { effect: effects[0], reason: 'waits for the others', waits: true },
  ])
  expect(happened).not.toContain('look begins')
})

test('a kind that nobody handles fails by itself and keeps no other from happening', async () => {
  const failed = await happenAll([{ id: 'odd', kind: 'nobodyKnows' }, ...effects.slice(1)], 1)
  expect(failed.map(({ effect, reason }) => [effect.id, reason])).toEqual([['odd', 'no handler for effects of the kind nobodyKnows']])
  expect(happened).toEqual(expect.arrayContaining(['one', 'two']))
})

test('a fault is what failed here: neither what waits for it nor what is left to the clock reads like one', async () => {
  fails.add('one')
  const failed = await happenAll([...effects, { id: 'odd', kind: 'nobodyKnows' }], 1)
  expect(failed.map(({ effect, ...rest }) => [effect.id, isFault({ effect, ...rest })])).toEqual([
    ['one', true],
    ['odd', false],
    ['look', false],
  ])
})
