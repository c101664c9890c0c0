import { route } from '../../cloudfunctions/features/grid/route'
import { chainIds, sayName } from '../../cloudfunctions/features/grid/names'
import { aChain, aStaff, noon } from './support/builders'

const fullTime = aStaff({ personId: 'p_full' })
const partTime = aStaff({ personId: 'p_part', role: 'partTimeWorker' })
const leader = aStaff({ personId: 'p_lead', role: 'groupLeader' })
const secretary = aStaff({ personId: 'p_sec', role: 'secretary' })
const officer = aStaff({ personId: 'p_town', role: 'townshipOfficer' })
const county = aStaff({ personId: 'p_county', role: 'countyOfficer' })
const above = { community: [secretary], township: [officer], county: [county] }

test.each([
  ['the full-time worker first', { grid: [leader, partTime, fullTime], ...above }, 'p_full'],
  ['then a part-time worker', { grid: [leader, partTime], ...above }, 'p_part'],
  ['then the group leader', { grid: [leader], ...above }, 'p_lead'],
  ['then the secretary', { grid: [], ...above }, 'p_sec'],
  ['then the township', { township: [officer], county: [county] }, 'p_town'],
  ['then the county', { county: [county] }, 'p_county'],
  ['never a volunteer', { grid: [aStaff({ personId: 'p_vol', role: 'volunteer' as const })], community: [secretary] }, 'p_sec'],
  ['nobody whose assignment has ended', { grid: [aStaff({ until: noon - 1 })], community: [secretary] }, 'p_sec'],
  ['one of two equals, always the same', { grid: [aStaff({ personId: 'p_b' }), aStaff({ personId: 'p_a' })] }, 'p_a'],
])('a request goes to %s', (_who, staff, personId) => {
  expect(route(aChain(staff), noon)?.owner.personId).toBe(personId)
})

test('only a county without anybody in office has nobody', () => {
  expect(route(aChain(), noon)).toBeNull()
})

test.each([
  ['俄体村委会', '俄体村'],
  ['远征村民委员会', '远征村'],
  ['科尔沁社区居委会', '科尔沁社区'],
  ['兴科居委会', '兴科社区'],
  ['跃进马场', '跃进马场'],
])('%s is said as %s', (official, said) => {
  expect(sayName(official)).toBe(said)
})

test('a grid lies in its community, township and county', () => {
  expect(chainIds('152221108200002')).toEqual(['152221', '152221108', '152221108200', '152221108200002'])
})
