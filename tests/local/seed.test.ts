import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { freeIn } from '../../cloudfunctions/features/points/account'
import { earnedBy } from '../../cloudfunctions/local/seed/earned'
import { makeSeed } from '../../cloudfunctions/local/seed/seed'
import { servedBy } from '../../cloudfunctions/local/seed/served'
import { shoppedBy } from '../../cloudfunctions/local/seed/shop'

const csv = readFileSync(join(__dirname, '../../cloudfunctions/local/seed/administrative-divisions-152221.csv'), 'utf8')
const seed = makeSeed(csv)
const org = (id: string) => seed.orgs.find(({ _id }) => _id === id)
const inTownship = seed.orgs.filter(({ _id }) => _id.startsWith('152221108'))

test('the tree is the real one: 1 county, 21 townships, 292 communities', () => {
  const count = (level: string) => seed.orgs.filter((one) => one.level === level).length
  expect([count('county'), count('township'), count('community')]).toEqual([1, 21, 292])
  expect(org('152221108209')).toMatchObject({ name: '俄体村委会', parentId: '152221108', hasChildren: true })
})

test('every place but the top lies in one that says it has children', () => {
  for (const { _id, parentId } of seed.orgs) if (_id !== '152221') expect(org(parentId ?? '')).toMatchObject({ hasChildren: true })
  expect(new Set(seed.orgs.map(({ _id }) => _id)).size).toBe(seed.orgs.length)
})

test('each community of the township has three grids, each with a full-time worker of its own', () => {
  const communities = inTownship.filter(({ level }) => level === 'community')
  expect(communities).toHaveLength(16)
  for (const { _id } of communities) {
    const grids = inTownship.filter(({ parentId }) => parentId === _id)
    expect(grids.map(({ _id: id, name }) => [id, name])).toEqual([1, 2, 3].map((number) => [`${_id}00${number}`, `第${number}网格`]))
    for (const grid of grids) expect(grid.staff.filter(({ role }) => role === 'fullTimeWorker')).toHaveLength(1)
  }
})

test('every place above the grids has somebody to fall back on', () => {
  for (const { level, staff } of inTownship) if (level !== 'grid') expect(staff).toHaveLength(1)
  expect(org('152221')?.staff).toHaveLength(1)
})

test('what people are assigned is what places say, and nobody is there twice', () => {
  const offices = (assignments: (typeof seed.people)[number]['assignments']) => assignments.filter(({ role }) => role !== 'member')
  const assigned = seed.people.flatMap(({ _id, assignments }) => offices(assignments).map(({ role, orgId }) => `${_id} ${role} ${orgId}`))
  const staffed = seed.orgs.flatMap(({ _id, staff }) => staff.map(({ personId, role }) => `${personId} ${role} ${_id}`))
  expect(staffed.sort()).toEqual(assigned.sort())
  for (const key of ['_id', 'openid', 'name', 'phone'] as const)
    expect(new Set(seed.people.map((person) => person[key])).size).toBe(seed.people.length)
  for (const { _id, openid } of seed.people) expect(_id).toBe(personIdOf(openid))
})

test('people are obviously invented', () => {
  for (const { name, phone } of seed.people) {
    expect(name).toMatch(/^.(示例|试用|样例|演示|体验)$/)
    expect(phone).toMatch(/^100000\d{5}$/)
  }
})

test('the first resident lives in the grid that the first worker answers for', () => {
  const [resident] = seed.people.filter(({ openid }) => openid === 'resident-eti-1')
  const [worker] = seed.people.filter(({ openid }) => openid === 'worker-eti-1')
  expect(resident?.homeGridId).toBe('152221108209002')
  expect(worker?.assignments).toEqual([{ role: 'fullTimeWorker', orgId: '152221108209002', until: null }])
})

test('there is a persona for every seat at the table, and one who has not settled', () => {
  const count = (...roles: string[]) => seed.personas.filter(({ role }) => roles.includes(role)).length
  expect(count('resident')).toBeGreaterThanOrEqual(3)
  expect(count('fullTimeWorker', 'partTimeWorker')).toBeGreaterThanOrEqual(3)
  expect([count('member'), count('secretary'), count('townshipOfficer'), count('countyOfficer')]).toEqual([2, 2, 1, 1])
  expect(seed.personas[0]).toEqual({
    openid: 'resident-eti-1',
    name: '张示例',
    role: 'resident',
    orgId: '152221108209002',
    orgName: '俄体村 第2网格',
  })
  const newcomer = seed.personas.find(({ orgId }) => orgId === null)
  expect(seed.people.some(({ openid }) => openid === newcomer?.openid)).toBe(false)
})

test('it is the same every time', () => {
  expect(makeSeed(csv)).toEqual(seed)
})

test('a row that is no place is refused', () => {
  expect(() => makeSeed('code,name,level,parentCode\n1,x,galaxy,')).toThrow(/no row/)
})

test('what the member of the three phones reserved is held on the shelf and in the account, and somebody is asked about the rest', () => {
  const now = Date.now()
  const { accounts } = earnedBy(servedBy(seed, now).outcomes)
  const shopped = shoppedBy(seed, accounts, now)
  const [reservation] = shopped.reservations
  expect(reservation).toMatchObject({ state: 'reserved', by: { personId: personIdOf('member-eti-1') }, communityName: '俄体村' })
  expect(shopped.goods.filter(({ holds }) => holds.includes(reservation?._id ?? '')).map(({ name, left }) => [name, left])).toEqual([
    ['肥皂', 29],
  ])
  const account = shopped.accounts.find(({ _id }) => _id === personIdOf('member-eti-1'))
  expect(account?.holds).toMatchObject([{ id: reservation?._id, amount: reservation?.price }])
  expect(account && freeIn(account)).toBeGreaterThan(0)
  expect([...shopped.appeals, ...shopped.proposals].map(({ queue, communityId }) => [queue, communityId])).toEqual([
    ['152221108209', '152221108209'],
    ['152221108209', '152221108209'],
  ])
})
