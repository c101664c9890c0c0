import { periodOf } from '../../cloudfunctions/ground/time/periods'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { recordOf, signedUp, soonEvent } from './support/attendance'
import { as, must, newKey, people } from './support/journey'
import { registered } from './support/registrations'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

/** Was there for a minute, and has so many minutes confirmed. */
const served = async (openid: string, minutes: number) => {
  const { id } = await soonEvent(cloud)
  await signedUp(cloud, openid, id)
  for (const way of ['arrive', 'leave'] as const)
    must(
      await as(cloud, people.secretary)('attendance.tick', {
        eventId: id,
        id: recordOf(id, openid),
        way,
        at: Date.now() - 60_000,
        key: newKey(),
      }),
    )
  must(await as(cloud, people.secretary)('attendance.confirmHours', { id: recordOf(id, openid), minutes, text: '核对过', key: newKey() }))
}

test('when the half-year is over each member with confirmed service hears once that it is summed up, also a month late', async () => {
  const { openid } = await registered(cloud, { name: '钱示例' })
  const idle = await registered(cloud, { name: '闲示例' })
  await served(openid, 60)
  const { name: half, to: end } = periodOf('half', Date.now())
  const heard = async (by: string) =>
    must(await as(cloud, by)('inbox.list', {})).rows.filter(({ title }) => title === '您的半年服务小结好了')
  await cloud.clock(new Date(end + 35 * 24 * 3_600_000))
  expect(await heard(openid)).toMatchObject([
    { page: `member/service-paper/index?half=${half}`, text: expect.stringContaining('1 次，1小时') as string },
  ])
  await cloud.clock('1h')
  expect([(await heard(openid)).length, (await heard(idle.openid)).length]).toEqual([1, 0])
})
