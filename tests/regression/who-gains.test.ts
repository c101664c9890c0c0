import { hold, release } from '../../cloudfunctions/features/points/spending'
import { credited } from '../../cloudfunctions/features/points/earning'
import { priceAll } from '../../cloudfunctions/features/points/price'
import { emptyAccount, type AccountBody } from '../../cloudfunctions/features/points/account'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { as, homeGrid, must, newKey, people } from '../features/support/journey'
import { asked, did, more, shownTo } from '../features/support/matters'
import { aConfirmation, aRule, broken, editionsOf, monday } from '../features/support/points'
import { aFamily, switchPools } from '../features/support/families'
import { balanceOf } from '../features/support/shop'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const onBehalf = { name: '白大爷', phone: '13700003333', relation: 'neighbour', consent: true } as const
const happy = { solved: true, grade: 'verySatisfied', text: '修好了，谢谢', way: 'phone' } as const

test('B3: what its own handler called back is closed as called back, with no grade and no points, until somebody else asks', async () => {
  const before = await balanceOf(cloud, people.worker)
  const { id } = await asked(cloud, { onBehalf })
  await did(cloud, people.worker, ['matters.answer', { id, text: '炕修好了' }])
  const called = await did(cloud, people.worker, ['matters.callBack', { id, ...happy }])
  expect(called).toMatchObject({ state: 'closed', closing: 'calledBack', rating: null })
  expect(await balanceOf(cloud, people.worker)).toBe(before)
  expect(await as(cloud, people.worker)('matters.spotCheck', { id, ...happy, key: newKey() })).toMatchObject({ ok: false })
  const list = must(await as(cloud, people.secretary)('matters.spotChecks', {}))
  expect(list.rows.map((row) => row.id)).toContain(id)
  const checked = await did(cloud, people.secretary, ['matters.spotCheck', { id, ...happy }])
  expect(checked).toMatchObject({ closing: 'confirmed', rating: { grade: 'verySatisfied' } })
  expect(await balanceOf(cloud, people.worker)).toBeGreaterThan(before)
})

test('B3: whoever asked it for them may say so too, by one tap', async () => {
  const before = await balanceOf(cloud, people.worker)
  const { id } = await asked(cloud, { onBehalf })
  await did(cloud, people.worker, ['matters.answer', { id, text: '炕修好了' }])
  await did(cloud, people.worker, ['matters.callBack', { id, ...happy }])
  expect((await shownTo(cloud, people.resident, id)).can).toContain('confirm')
  expect(await did(cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])).toMatchObject({ closing: 'confirmed' })
  expect(await balanceOf(cloud, people.worker)).toBeGreaterThan(before)
})

test('B7: a manual entry is refused for whom the picker refuses, and for one’s own family', async () => {
  const entry = { orgId: '152221108209', points: 1, reason: '清雪', on: (await cloud.now()) - 3_600_000 }
  const far = 'resident-far-away'
  must(await as(cloud, far)('people.settle', { gridId: '152221108001002', name: '远示例' }))
  expect(await as(cloud, people.worker)('proposals.make', { ...entry, key: newKey(), to: personIdOf(far) })).toMatchObject({
    error: { code: 'proposals.person_elsewhere' },
  })
  await switchPools(cloud, 1)
  const family = await aFamily(cloud, [1, 1])
  const [one = '', other = ''] = family.openids
  must(await as(cloud, one)('people.settle', { gridId: homeGrid }))
  must(await as(cloud, other)('people.settle', { gridId: homeGrid }))
  must(
    await as(cloud, more.county)('staff.assign', {
      key: newKey(),
      orgId: '152221108209',
      role: 'secretary',
      name: '家示例',
      phone: '13900008888',
      until: (await cloud.now()) + 9e9,
    }),
  )
  must(await as(cloud, one)('people.phone', { code: 'local-13900008888' }))
  expect(await as(cloud, one)('proposals.make', { ...entry, key: newKey(), to: personIdOf(other) })).toMatchObject({
    error: { code: 'proposals.family' },
  })
  const proposed = must(await as(cloud, people.worker)('proposals.make', { ...entry, key: newKey(), to: personIdOf(other) }))
  expect(await as(cloud, one)('proposals.confirm', { id: proposed.id, key: newKey(), accept: true })).toMatchObject({
    error: { code: 'proposals.family' },
  })
})

test('A19: a hold that is made and let go twice while something is open writes two entries of their own', () => {
  const editions = editionsOf([0, [aRule({ points: 10 })]])
  const told = (account: AccountBody, source: string, takenBack: { at: number; why: string } | null) => {
    const confirmation = aConfirmation({ source })
    return priceAll(editions, confirmation).reduce(
      (next, priced) => credited(next, { outcome: { ...confirmation, takenBack }, priced, now: monday }),
      account,
    )
  }
  const holding = (account: AccountBody) => {
    const held = hold(account, { id: 'h_1', amount: 10, at: monday, title: '盐' })
    return held.ok ? held.value : account
  }
  const once = told(holding(told(emptyAccount, 'm_1_c1', null)), 'm_1_c1', { at: monday, why: '没解决' })
  const twice = holding(told(release(once, 'h_1', monday), 'm_2_c1', null))
  const again = release(told(twice, 'm_2_c1', { at: monday, why: '没解决' }), 'h_1', monday)
  expect(again.recent.filter(({ kind }) => kind === 'recovered')).toHaveLength(2)
  expect(broken({ account: again, filed: [] })).toEqual([])
})
