import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, newKey, people } from './support/journey'
import { community, doing, freshGrid, officers } from './support/grid-world'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const by = (openid: string) => doing(cloud, openid)
const year = 365 * 86_400_000
let numbers = 0
const aPhone = () => `1990000${String((numbers += 1)).padStart(4, '0')}`
const soon = () => Date.now() + year
const worker = (orgId: string, name = '钱试用', phone = aPhone()) => ({
  orgId,
  role: 'fullTimeWorker' as const,
  name,
  phone,
  until: soon(),
})
const ask = async (gridId: string) =>
  must(await as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '路上有个坑', place: { gridId } }))
const shown = async (id: string) => must(await as(cloud, people.resident)('matters.show', { id }))

test('a member is given to their community, and is nobody whom the public sees', async () => {
  const grid = await freshGrid(cloud)
  const given = await by(officers.secretary)('staff.assign', { ...worker(grid), orgId: community, role: 'member', name: '党员试用' })
  expect(given).toMatchObject({ role: 'member', name: '党员试用' })
  const seen = await by(people.stranger)('grid.show', { id: community })
  expect(seen.staff.map(({ role }) => role)).toEqual(['secretary'])
  expect(JSON.stringify(await by(people.stranger)('grid.card', { id: grid }))).not.toContain('党员试用')
})

test('a secretary gives a role by a phone number; whoever proves the number holds it, with all that was asked of it', async () => {
  const grid = await freshGrid(cloud)
  const giving = worker(grid)
  const given = await by(officers.secretary)('staff.assign', giving)
  expect(given).toMatchObject({ name: '钱试用', bound: false, ended: false, can: ['extend', 'leave', 'end'] })
  expect((await by(people.stranger)('grid.show', { id: grid })).staff).toMatchObject([{ name: '钱试用', role: 'fullTimeWorker' }])
  const matter = await ask(grid)
  expect(matter.owner.name).toBe('钱试用')
  const me = await by('phone-of-qian')('people.phone', { code: `local-${giving.phone}` })
  expect(me.assignments).toMatchObject([{ role: 'fullTimeWorker', orgId: grid }])
  await cloud.clock('2m')
  expect((await by('phone-of-qian')('people.me', {})).name).toBe('钱试用')
  expect((await by('phone-of-qian')('matters.queue', {})).rows.map(({ id }) => id)).toContain(matter.id)
  must(await as(cloud, 'phone-of-qian')('matters.respond', { id: matter.id }))
  expect((await by(officers.secretary)('staff.list', { orgId: grid })).rows).toMatchObject([{ bound: true }])
  expect(await as(cloud, 'another-phone')('people.phone', { code: 'stale' })).toMatchObject({ error: { code: 'people.code_expired' } })
  const again = await by(officers.secretary)('staff.assign', { ...giving, role: 'groupLeader' })
  expect(again.bound).toBe(true)
})

test('somebody who leaves office leaves nothing behind', async () => {
  const grid = await freshGrid(cloud)
  const given = await by(officers.secretary)('staff.assign', worker(grid, '孙试用'))
  const matter = await ask(grid)
  const key = newKey()
  const ended = await by(officers.secretary)('staff.end', { orgId: grid, id: given.id, key })
  expect(ended.ended).toBe(true)
  expect(await by(officers.secretary)('staff.end', { orgId: grid, id: given.id, key })).toMatchObject({ ended: true })
  await cloud.clock('2m')
  const moved = await shown(matter.id)
  expect(moved.owner.role).toBe('secretary')
  expect(moved.timeline.filter(({ what }) => what === 'rehomed').map(({ text }) => text)).toEqual([
    expect.stringMatching(/^专职网格员孙试用不再任职，网格还没有安排人，村\(社区\)书记/),
  ])
  expect((await by(officers.secretary)('staff.list', { orgId: grid, past: true })).rows).toMatchObject([{ name: '孙试用', ended: true }])
})

test('while somebody is on leave, what is asked goes to the deputy, and afterwards to them again', async () => {
  const grid = await freshGrid(cloud)
  const next = await freshGrid(cloud)
  const away = await by(officers.secretary)('staff.assign', worker(grid, '周试用'))
  const deputy = await by(officers.secretary)('staff.assign', worker(next, '吴试用'))
  const now = Date.now()
  const leave = { from: now - 1000, to: now + 7 * 86_400_000, deputyId: deputy.id }
  expect(await by(officers.secretary)('staff.leave', { orgId: grid, id: away.id, leave })).toMatchObject({
    onLeave: true,
    leave: { deputyName: '吴试用' },
  })
  expect((await ask(grid)).owner.name).toBe('吴试用')
  await by(officers.secretary)('staff.leave', { orgId: grid, id: away.id, leave: null })
  expect((await ask(grid)).owner.name).toBe('周试用')
})

test('everything is on record for those above, and for nobody else', async () => {
  const grid = await freshGrid(cloud)
  await by(officers.secretary)('staff.assign', worker(grid, '郑试用'))
  const lines = await by(officers.township)('audit.list', { orgId: grid })
  expect(lines.rows).toMatchObject([
    {
      what: 'roleGiven',
      by: { role: 'secretary' },
      changes: [{ label: '职务', before: null, after: expect.stringContaining('专职网格员郑试用') as string }],
    },
  ])
  expect((await by(officers.county)('audit.list', {})).rows[0]?.orgId).toBe(grid)
  expect(JSON.stringify(lines)).not.toMatch(/1990000|openid|p_|t_/)
  expect(await as(cloud, officers.worker)('audit.list', { orgId: grid })).toMatchObject({ error: { code: 'grid.not_yours' } })
  expect(await as(cloud, officers.secretary)('audit.list', { orgId: '152221' })).toMatchObject({ error: { code: 'grid.not_yours' } })
})

const giving = (over: object) => ({ ...worker(homeGrid), ...over })
test.each<[string, string, CallName, () => Record<string, unknown>, string]>([
  ['a worker gives no role', officers.worker, 'staff.assign', () => giving({}), 'staff.not_above'],
  [
    'a secretary makes no secretary',
    officers.secretary,
    'staff.assign',
    () => giving({ orgId: community, role: 'secretary' }),
    'staff.not_above',
  ],
  ['a secretary has no say next door', 'secretary-xingan', 'staff.assign', () => giving({}), 'staff.not_above'],
  [
    'a township makes no county officer',
    officers.township,
    'staff.assign',
    () => giving({ orgId: '152221', role: 'countyOfficer' }),
    'staff.not_above',
  ],
  ['a secretary of a grid', officers.township, 'staff.assign', () => giving({ role: 'secretary' }), 'staff.role_not_here'],
  ['until yesterday', officers.secretary, 'staff.assign', () => giving({ until: Date.now() - 1 }), 'staff.until_wrong'],
  ['for ever', officers.secretary, 'staff.assign', () => giving({ until: Date.now() + 6 * 366 * 86_400_000 }), 'staff.until_wrong'],
  ['in no place', officers.county, 'staff.assign', () => giving({ orgId: '152221108209899' }), 'grid.not_found'],
  ['an office that is none', officers.secretary, 'staff.end', () => ({ orgId: homeGrid, id: 'o_none' }), 'staff.not_found'],
  ['a list of somebody else', officers.worker, 'staff.list', () => ({ orgId: homeGrid }), 'grid.not_yours'],
])('refused, with what to do next: %s', async (...[, openid, name, input, code]) => {
  const { reply } = await cloud.call(openid, name, input())
  expect(reply).toMatchObject({ ok: false, error: { code } })
})

test('the last county officer stays; nobody prolongs their own term', async () => {
  const list = await by(officers.county)('staff.list', { orgId: '152221' })
  const own = list.rows.find(({ role }) => role === 'countyOfficer')
  expect(list.gives).toContain('countyOfficer')
  expect(own?.can).toEqual(['leave'])
  const second = await by(officers.county)('staff.assign', {
    orgId: '152221',
    role: 'countyOfficer',
    name: '冯试用',
    phone: aPhone(),
    until: soon(),
  })
  expect(await by(officers.county)('staff.end', { orgId: '152221', id: second.id })).toMatchObject({ ended: true })
})

test('leave must have an end after its start, and a deputy who is there', async () => {
  const { rows } = await by(officers.secretary)('staff.list', { orgId: homeGrid })
  const id = rows[0]?.id ?? ''
  const now = Date.now()
  expect(await as(cloud, officers.secretary)('staff.leave', { orgId: homeGrid, id, leave: { from: now, to: now - 1 } })).toMatchObject({
    error: { code: 'staff.leave_wrong' },
  })
  expect(
    await as(cloud, officers.secretary)('staff.leave', {
      orgId: homeGrid,
      id,
      leave: { from: now, to: now + year / 2, deputyId: 'o_none' },
    }),
  ).toMatchObject({ error: { code: 'staff.deputy_unknown' } })
  expect(await as(cloud, officers.worker)('staff.leave', { orgId: homeGrid, id, leave: { from: now, to: now + year / 2 } })).toMatchObject({
    ok: true,
  })
})
