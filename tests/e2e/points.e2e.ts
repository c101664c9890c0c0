import { browserSuite } from '../support/browser-suite'

/** Points from the line in a ledger to the thing that is carried home, in a real browser, with the people of the seed. */
const suite = browserSuite()

const member = 'member-eti-1'
const worker = 'worker-eti-1'
const secretary = 'secretary-eti'
const county = 'county'

test('a member reads why a line stands, and says that it is wrong', async () => {
  const phone = await suite.opens(member, 'resident/points/index')
  await phone.sees('怎么得分')
  await phone.keep('80-my-points')
  await phone.tap('#entry-1')
  await phone.sees('确认的')
  await phone.keep('81-story')
  await phone.tap('#story-appeal')
  await phone.write('#appeal-text', '那天我只去了半个小时，记多了')
  await phone.keep('82-appeal')
  await phone.tap('#appeal-send')
  await phone.sees('正在核对')
})

test('the secretary finds what waits, and puts the entry right', async () => {
  const desk = await suite.opens(secretary, 'worker/points/index')
  await desk.sees('等您回答的申诉')
  await desk.keep('83-desk')
  await desk.tap('.card:has-text("记多了") .button')
  await desk.tap('#settle')
  await desk.tap('#verdict-wrong')
  await desk.write('#settle-points', '1')
  await desk.write('#settle-text', '签到表上是半个小时')
  await desk.keep('84-settle')
  await desk.tap('#settle-send')
  await desk.sees('更正了这一笔')
  await desk.keep('85-settled')
  const phone = await suite.opens(member, 'resident/points/index')
  await phone.sees('核对后更正：签到表上是半个小时')
  await phone.keep('86-put-right')
})

test('a worker proposes an entry for somebody found by name, the secretary confirms it and takes it back', async () => {
  const from = await suite.opens(worker, 'worker/points/index')
  await from.tap('#propose')
  await from.write('#propose-whom', '没有这个人')
  await from.tap('#propose-find')
  await from.sees('没有叫这个名字的')
  await from.write('#propose-whom', '')
  await from.tap('#propose-find')
  await from.keep('87-whom')
  await from.tap('#whom-found .line')
  await from.write('#propose-points', '3')
  await from.write('#propose-reason', '夜里帮邻居找回两头牛')
  await from.keep('88-propose')
  await from.tap('#propose-send')
  await from.sees('夜里帮邻居找回两头牛')
  const desk = await suite.opens(secretary, 'worker/points/index')
  await desk.tap('#confirm-mp_seed_1')
  await desk.tap('#verdict-yes')
  await desk.tap('#confirm-send')
  await desk.sees('已记上')
  await desk.tap('#undo-mp_seed_1')
  await desk.write('#undo-text', '那天他不在村里')
  await desk.keep('89-undo')
  await desk.tap('#undo-send')
  await desk.sees('撤销了')
})

test('something is reserved, and handed out against its code', async () => {
  const phone = await suite.opens(member, 'resident/shop/index')
  await phone.sees('可以用的积分')
  await phone.keep('90-shop')
  await phone.tap('#reserve-g_seed_1')
  await phone.keep('91-reserve')
  await phone.tap('#reserve-send')
  await phone.sees('386 215')
  await phone.keep('92-reservations')
  const desk = await suite.opens(secretary, 'worker/shop/index')
  await desk.write('#code', '386215')
  await desk.sees('交给他')
  await desk.keep('93-pick-up')
  await desk.tap('#hand-over')
  await desk.tap('#segment-shelf')
  await desk.tap('#shelf-g_seed_1')
  await desk.keep('94-goods')
  const sheet = await suite.opens(secretary, 'member/shop-sheet/index?id=152221108209')
  await sheet.sees('领取登记，1 件，5 分')
  await sheet.keep('95-shop-sheet')
})

test('the county sees what new rules would have meant before they hold', async () => {
  const phone = await suite.opens(county, 'manage/points/index')
  await phone.keep('96-rules')
  await phone.tap('#rule-hoursConfirmed-member')
  await phone.write('#rule-points', '3')
  await phone.tap('#rule-set')
  await phone.tap('#preview-start')
  await phone.tap('#preview-152221108')
  await phone.shown('#preview-found').waitFor()
  await phone.keep('97-preview')
  await phone.tap('#rules-look')
  await phone.keep('98-from')
  await phone.tap('#rules-send')
  await phone.shown('#rules-planned').waitFor()
})

test('the county compares communities once it has switched that on', async () => {
  const phone = await suite.opens(county, 'manage/compare/index')
  await phone.sees('没有开')
  const { reply } = await suite.cloud.call<{ inForce: { numbers: object } }>(county, 'settings.show', {})
  if (!reply.ok) throw new Error(reply.error.message)
  await suite.cloud.call(county, 'settings.save', {
    values: { numbers: { ...reply.data.inForce.numbers, compareCommunities: 1 } },
    key: 'e2e-compare-1',
  })
  await suite.cloud.clock('2m')
  await phone.open('manage/compare/index')
  await phone.tap('#compare-choose')
  await phone.tap('#compare-152221108')
  await phone.sees('没有人口数，不比')
  await phone.keep('99-compare')
})

test('in the dark and with large letters the same pages hold together, and nothing went wrong on any page', async () => {
  const phone = await suite.phoneOf(member)
  await phone.page.emulateMedia({ colorScheme: 'dark' })
  for (const [at, page] of ['points', 'shop', 'reservations'].entries()) {
    await phone.open(`resident/${page}/index`)
    await phone.keep(`99-dark-${at}`)
  }
  await phone.open('pages/me/index')
  await phone.tap('#care')
  await phone.shown('.care').waitFor()
  for (const [at, page] of ['points', 'shop', 'reservations'].entries()) {
    await phone.open(`resident/${page}/index`)
    await phone.keep(`99-care-${at}`)
  }
  expect(suite.browser.errors).toEqual([])
})
