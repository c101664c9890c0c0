import {
  communityIdOf,
  countyIdOf,
  isCommunity,
  isCounty,
  isDepartment,
  isGrid,
  isInCommunity,
  isTownship,
  townshipIdOf,
} from '../../cloudfunctions/ground/places'

const [county, township, community, grid, department] = ['152221', '152221108', '152221108200', '152221108200001', 'D152221001']

test.each([
  [county, [county, county, county]],
  [township, [county, township, township]],
  [community, [county, township, community]],
  [grid, [county, township, community]],
])('%s lies in its county, its township and its community', (id, expected) => {
  expect([countyIdOf(id), townshipIdOf(id), communityIdOf(id)]).toEqual(expected)
})

test('a department lies in its county, and in no community', () => {
  expect([countyIdOf(department), isInCommunity(department)]).toEqual([county, false])
})

test.each([
  [county, 'county', false],
  [township, 'township', false],
  [community, 'community', true],
  [grid, 'grid', true],
  [department, 'department', false],
])('%s is a %s and nothing else; in a community: %s', (id, level, inCommunity) => {
  const tests = { county: isCounty, township: isTownship, community: isCommunity, grid: isGrid, department: isDepartment }
  const holding = Object.entries(tests).filter(([, holds]) => holds(id))
  expect(holding.map(([name]) => name)).toEqual([level])
  expect(isInCommunity(id)).toBe(inCommunity)
})
