import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, homeGrid, must, newKey, people } from '../features/support/journey'
import { more } from '../features/support/matters'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const village = '152221108209'

test('B1: a shop keeper reads no list of people to call', async () => {
  const keeper = {
    key: newKey(),
    orgId: village,
    role: 'shopkeeper',
    name: '店示例',
    phone: '13900007777',
    until: (await cloud.now()) + 9e9,
  } as const
  must(await as(cloud, people.secretary)('staff.assign', keeper))
  must(await as(cloud, 'shop-keeper')('people.phone', { code: 'local-13900007777' }))
  expect(await as(cloud, 'shop-keeper')('inbox.callList', {})).toMatchObject({ error: { code: 'inbox.not_yours' } })
})

test('B12: a county that somebody holds cannot be claimed with the code of the configuration', async () => {
  const county = { id: '152221', name: '科尔沁右翼前旗' }
  expect(await as(cloud, people.stranger)('setup.claim', { code: 'local-cloud-setup-code', county, name: '冯示例' })).toMatchObject({
    error: { code: 'setup.closed' },
  })
})

test('B13: the number of whoever leads a team is for those who answer for the place', async () => {
  const before = must(await as(cloud, people.secretary)('grid.show', { id: village }))
  const team = { kind: 'volunteer', name: '清雪队', leader: '马示例', phone: '13900006666' } as const
  must(await as(cloud, more.county)('grid.save', { id: village, version: before.version, key: newKey(), teams: [team] }))
  const shown = async (openid: string) => JSON.stringify(must(await as(cloud, openid)('grid.show', { id: village })).teams)
  expect(await shown(people.secretary)).toContain('13900006666')
  expect(await shown(people.stranger)).not.toContain('13900006666')
  expect(await shown(people.resident)).not.toContain('13900006666')
  expect(homeGrid.startsWith(village)).toBe(true)
})

test('B16: of twelve appeals at once one stands', async () => {
  const replies = await Promise.all(
    Array.from({ length: 12 }, (_, at) =>
      as(cloud, people.resident)('appeals.make', { key: newKey(), text: `清雪没有记 ${String(at)}`, orgId: village }),
    ),
  )
  expect(replies.filter((reply) => reply.ok)).toHaveLength(1)
  expect(must(await as(cloud, people.resident)('appeals.list', {})).rows).toHaveLength(1)
})
