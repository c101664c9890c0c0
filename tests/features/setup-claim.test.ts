import { checkCode } from '../../cloudfunctions/features/setup/claim'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as } from './support/journey'
import { doing } from './support/grid-world'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const input = { code: 'local-cloud-setup-code', county: { id: '152299', name: '新旗县' }, name: '首任示例' }

test.each<[string, string, string | undefined, string]>([
  ['no code in the configuration', 'x', undefined, 'setup.not_ready'],
  ['one that could be guessed', '123456', '123456', 'setup.not_ready'],
  ['another code', 'something-else-entirely', 'a-code-that-is-long', 'setup.code_wrong'],
])('%s opens nothing', (...[, code, configured, expected]) => {
  expect(checkCode(code, configured)).toEqual({ ok: false, code: expected })
})

test('a wrong code is refused', async () => {
  expect(await as(cloud, 'admin-0')('setup.claim', { ...input, code: 'wrong' })).toMatchObject({ error: { code: 'setup.code_wrong' } })
})

test('ten at once: one is the first administrator, and the door is closed', async () => {
  const replies = await Promise.all(Array.from({ length: 10 }, (_, at) => as(cloud, `admin-${String(at)}`)('setup.claim', input)))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))).toEqual(Array.from({ length: 9 }, () => 'setup.closed'))
  const winner = `admin-${String(replies.findIndex(({ ok }) => ok))}`
  expect(await as(cloud, winner)('setup.claim', input)).toMatchObject({ ok: true })
  const me = await doing(cloud, winner)('people.me', {})
  expect(me.assignments).toMatchObject([{ role: 'countyOfficer', orgId: '152299', orgName: '新旗县' }])
  const township = await doing(cloud, winner)('grid.save', { parentId: '152299', code: '152299100', name: '第一镇' })
  expect(township).toMatchObject({ id: '152299100', level: 'township' })
  expect((await doing(cloud, winner)('audit.list', {})).rows.map(({ what }) => what)).toEqual(['nodeAdded', 'claimed'])
})
