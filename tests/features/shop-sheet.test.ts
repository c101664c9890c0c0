import { readSheets } from '../../cloudfunctions/features/exchange/file/workbook'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { monthOf } from '../../cloudfunctions/ground/time/periods'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, must, newKey, people } from './support/journey'
import { anEarner, eti, onShelf, reservedBy } from './support/shop'
import { exchanging, fetched } from './support/sheets'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const keeper = people.secretary

test('the shelf and what a month handed out stand on one sheet, and in one workbook, without a whole name', async () => {
  const { goods, reservation } = await reservedBy(cloud, await anEarner(cloud))
  must(await as(cloud, keeper)('shop.pickUp', { id: reservation.id, code: reservation.code ?? '' }))
  const sheet = must(await as(cloud, keeper)('shop.sheet', { orgId: eti }))
  expect(sheet).toMatchObject({
    shopName: '俄体村爱心超市',
    month: monthOf(Date.now()),
    points: 20,
    capped: false,
    handOuts: [{ id: reservation.id, goodsName: '洗衣液', who: '钱*例' }],
  })
  expect(sheet.shelf.find(({ id }) => id === goods.id)).toMatchObject({ stock: 2, held: 0, handedOut: 1 })
  expect(JSON.stringify(sheet)).not.toContain('钱示例')
  expect(must(await as(cloud, keeper)('shop.sheet', { orgId: eti, month: '202001' }))).toMatchObject({ handOuts: [], points: 0 })
  expect((await cloud.call(keeper, 'shop.sheet', { orgId: eti })).roundTrips).toBeLessThanOrEqual(3)

  const file = must(await exchanging(cloud, keeper)('exchange.shopSheet', { orgId: eti }))
  const sheets = readSheets(await fetched(file.url))
  if (!sheets.ok) throw new Error(sheets.code)
  expect(sheets.value.map(({ name, rows }) => [name, rows[0]?.cells[0]])).toEqual([
    ['货架清单', '名称'],
    ['领取登记', '时间'],
  ])
  expect(sheets.value[1]?.rows[1]?.cells.slice(1, 4)).toEqual(['洗衣液', 20, '钱*例'])
})

test('nobody but the keeper has it', async () => {
  for (const openid of [people.resident, people.worker, 'secretary-xingan', 'township-eti'])
    expect(await as(cloud, openid)('shop.sheet', { orgId: eti })).toMatchObject({ error: { code: 'shop.not_keeper' } })
  expect(await exchanging(cloud, people.resident)('exchange.shopSheet', { orgId: eti })).toMatchObject({
    error: { code: 'shop.not_keeper' },
  })
})

test("a thing's picture is one of the keeper's own; it stays until it is taken away", async () => {
  const photo = `cloud://local.bucket/photos/${personIdOf(keeper)}/soap.jpg`
  const another = 'cloud://local.bucket/photos/p_other/a.jpg'
  const row = await onShelf(cloud, { photo })
  expect(row.photo).toMatchObject({ fileId: photo })
  const save = (over: object) =>
    as(cloud, keeper)('shop.saveGoods', { orgId: eti, id: row.id, key: newKey(), name: '肥皂', price: 20, stock: 3, ...over })
  expect(await save({ photo: another })).toMatchObject({ error: { code: 'shop.photo_not_yours', message: '照片没有传好，请重新选一张' } })
  expect(
    await as(cloud, keeper)('shop.saveGoods', { orgId: eti, key: newKey(), name: '肥皂', price: 20, stock: 3, photo: another }),
  ).toMatchObject({ error: { code: 'shop.photo_not_yours' } })
  expect(must(await save({})).photo).toMatchObject({ fileId: photo })
  expect(must(await save({ photo })).photo).toMatchObject({ fileId: photo })
  expect(must(await save({ photo: null })).photo).toBeNull()
})
