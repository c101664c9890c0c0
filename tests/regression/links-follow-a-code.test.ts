import { as, must, newKey } from '../features/support/journey'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

/** A14: what a message of before leads to is found under the code that its place has now, by those whose it is. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

test('the desk that an old message opens is the one under the new code; of a stranger it is refused as before', async () => {
  const [old, fresh] = ['152221108001', '152221108421']
  const named = () => as(cloud, 'secretary-xingan')('reporting.desk', { orgId: old })
  expect(must(await named()).orgId).toBe(old)
  must(await as(cloud, 'county')('grid.recode', { from: old, to: fresh, name: '兴安街社区', key: newKey() }))
  await cloud.clock('10m')
  expect(must(await named()).orgId).toBe(fresh)
  expect(await as(cloud, 'secretary-eti')('reporting.desk', { orgId: old })).toMatchObject({ error: { code: 'registration.not_yours' } })
  expect(must(await as(cloud, 'secretary-xingan')('grid.show', { id: old })).id).toBe(fresh)
})
