import { as, must, newKey, people } from '../features/support/journey'
import { minute, recordOf, signedUp, soonEvent } from '../features/support/attendance'
import { community, registered, secretary, somebodyNew } from '../features/support/registrations'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { periodNamed, quarterOf } from '../../cloudfunctions/ground/time/periods'

/** A unit keeps who it is under another name, and what is said of a period is said as things were then. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterEach(() => cloud.clock('reset'))
afterAll(() => cloud.stop())

const name = '示例粮食局'
const newName = '示例粮食和物资储备局'
let numbers = 0
const aPhone = () => `1997001${String((numbers += 1)).padStart(4, '0')}`

const send = async (openid: string, unit: string, phone = aPhone()) =>
  must(
    await as(cloud, openid)('registration.unit', {
      key: newKey(),
      name: unit,
      communityId: community,
      contact: { name: '钱示例', phone, self: true },
      offers: [],
      takesOn: [],
    }),
  )

/** A registered unit whose contact the county knows. */
const aUnit = async (unit: string) => {
  const [contact, phone] = [somebodyNew(), aPhone()]
  const { id } = await send(contact, unit, phone)
  must(await as(cloud, secretary)('registration.confirm', { id, key: newKey() }))
  must(await as(cloud, contact)('people.phone', { code: `local-${phone}` }))
  must(await as(cloud, 'county')('registration.approve', { id, key: newKey() }))
  return { id, contact }
}
const rename = (id: string, to: string, by = 'county') => as(cloud, by)('registration.rename', { id, key: newKey(), name: to })

const served = async (openid: string) => {
  const { id } = await soonEvent(cloud)
  await signedUp(cloud, openid, id)
  const tick = { eventId: id, id: recordOf(id, openid), at: Date.now() - minute }
  for (const way of ['arrive', 'leave'] as const)
    must(await as(cloud, people.secretary)('attendance.tick', { ...tick, way, key: newKey() }))
  must(await as(cloud, people.secretary)('attendance.confirmHours', { id: tick.id, minutes: 60, text: '核对过', key: newKey() }))
}

const nextQuarter = async () => cloud.clock(`${String(Math.ceil((periodNamed(quarterOf(Date.now())).to - Date.now()) / 86_400_000) + 1)}d`)
const sheetOf = async (openid: string, id: string, quarter: string) =>
  must(await as(cloud, openid)('attendance.unitSheet', { id, quarter }))

test('A10 a unit that takes another name keeps its members, and the sheet of a quarter before says what it was called then', async () => {
  const { id, contact } = await aUnit(name)
  const member = await registered(cloud, { unit: `${name}机关党支部`, name: '周示例' })
  await served(member.openid)
  const before = quarterOf(Date.now())
  await nextQuarter()
  expect(must(await rename(id, newName))).toMatchObject({ id, name: newName, contact: { approved: true } })
  await cloud.clock('2m')

  const now = quarterOf(await cloud.now())
  expect(await sheetOf(contact, id, before)).toMatchObject({ unitName: name, members: 1, total: { minutes: 60 } })
  expect(await sheetOf(contact, id, now)).toMatchObject({ unitName: newName, members: 1 })
  expect(must(await as(cloud, member.openid)('registration.mine', {})).registration?.unit).toBe(newName)
  expect(must(await as(cloud, member.openid)('attendance.card', {})).unitName).toBe(newName)
  expect(must(await as(cloud, contact)('reporting.colleagues', { id })).rows.map((row) => row.name)).toEqual(['周示例'])
})

test('A10 whoever reports under the old name or the new one is of the same unit, and the unit does not report twice', async () => {
  const [first, second] = ['示例地震局', '示例应急管理局']
  const { id, contact } = await aUnit(first)
  must(await rename(id, second))
  await registered(cloud, { unit: first, name: '旧示例' })
  await registered(cloud, { unit: `${second}党支部`, name: '新示例' })
  await cloud.clock('2m')
  expect(
    must(await as(cloud, contact)('reporting.colleagues', { id }))
      .rows.map((row) => row.name)
      .sort(),
  ).toEqual(['旧示例', '新示例'].sort())
  for (const again of [first, second])
    expect(
      await as(cloud, somebodyNew())('registration.unit', {
        key: newKey(),
        name: again,
        communityId: community,
        contact: { name: '孙示例', phone: aPhone(), self: true },
        offers: [],
        takesOn: [],
      }),
    ).toMatchObject({ error: { code: 'registration.unit_taken' } })
  const { names } = must(await as(cloud, people.resident)('registration.units', { words: '应急管理' }))
  expect(names.filter((one) => one.startsWith('示例'))).toEqual([second])
})

test('A10 a name that another unit has is refused, and only the county gives one', async () => {
  const [one, other] = [await aUnit('示例档案馆'), await aUnit('示例图书馆')]
  expect(await rename(one.id, '示例图书馆')).toMatchObject({ error: { code: 'registration.name_taken' } })
  expect(await rename(other.id, '示例文化馆', secretary)).toMatchObject({ error: { code: 'registration.not_yours' } })
  expect(await rename(other.id, '局')).toMatchObject({ error: { code: 'registration.unit_unclear' } })
})

test.each(['科右前旗示例水务局', '示例水务', '示例 水务局', '旗示例水务委员会', '示例水务局机关党委'])(
  'A10 %s offers 示例水务局, and nothing is made of it',
  async (words) => {
    expect(must(await as(cloud, people.resident)('registration.units', { words })).names).toContain('示例水务局')
  },
)

test('a member who changes to another unit stays on the sheet of the quarter before', async () => {
  const [was, is] = [await aUnit('示例残联'), await aUnit('示例科协')]
  const member = await registered(cloud, { unit: '示例残联', name: '吴示例' })
  await served(member.openid)
  const before = quarterOf(Date.now())
  await nextQuarter()
  must(await as(cloud, member.openid)('registration.amend', { key: newKey(), unit: '示例科协' }))
  expect((await sheetOf(was.contact, was.id, before)).rows.map((row) => row.name)).toEqual(['吴示例'])
  expect((await sheetOf(is.contact, is.id, before)).rows).toEqual([])
  expect((await sheetOf(is.contact, is.id, quarterOf(await cloud.now()))).members).toBe(1)
  expect((await sheetOf(was.contact, was.id, quarterOf(await cloud.now()))).members).toBe(0)
})
