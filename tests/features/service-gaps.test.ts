import { fc } from '../support/random'
import { gapsOf, type Bringing } from '../../cloudfunctions/features/service/gaps'

const choice = (id: string) => ({ id, name: id })
const asking = (places: number, taken: number, ...skills: string[]) => ({
  skills: skills.map(choice),
  serviceClass: choice('health'),
  places,
  taken,
})
const bringing = (skills: string[], classes: string[] = []): Bringing => ({ skills: skills.map(choice), classes: classes.map(choice) })

test('what more places wait for than people can fill is short, the widest first', () => {
  const { short } = gapsOf([asking(3, 1, 'nursing'), asking(1, 0, 'law')], [bringing(['law'])])
  expect(short).toEqual([
    { of: 'class', id: 'health', name: 'health', wanted: 3, people: 0 },
    { of: 'skill', id: 'nursing', name: 'nursing', wanted: 2, people: 0 },
  ])
})

test('what people bring and nothing asks for is unused, what most could do first; what is taken asks for nobody', () => {
  const { unused } = gapsOf([asking(1, 1, 'nursing')], [bringing(['nursing', 'arts'], ['culture']), bringing(['arts'])])
  expect(unused.map(({ of, id, people }) => [of, id, people])).toEqual([
    ['skill', 'arts', 2],
    ['skill', 'nursing', 1],
    ['class', 'culture', 1],
  ])
})

test('nothing is short and unused at once, and nobody is counted twice for one thing', () => {
  const ids = fc.subarray(['a', 'b', 'c', 'd'])
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5), ids)), fc.array(fc.tuple(ids, ids)), (offers, members) => {
      const { short, unused } = gapsOf(
        offers.map(([places, taken, skills]) => asking(places, taken, ...skills)),
        members.map(([skills, classes]) => bringing(skills, classes)),
      )
      const named = [...short, ...unused].map(({ of, id }) => `${of} ${id}`)
      expect(new Set(named).size).toBe(named.length)
      for (const { people } of [...short, ...unused]) expect(people).toBeLessThanOrEqual(members.length)
    }),
  )
})
