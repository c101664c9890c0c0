import { cast, openMatterPhones, viaMore, type MatterPhones } from '../support/matter-phones'

/** A matter passes through every hand there is, in a real browser: another worker, a department, a member, a reviewer. */
let here: MatterPhones
const { resident, worker, secretary, member, department } = cast

beforeAll(async () => {
  here = await openMatterPhones()
})
afterAll(() => here.close())

test('the worker hands it to the secretary, who takes it', async () => {
  const id = await here.asked('井盖丢了一个，怕有人掉下去')
  const from = await here.opensMatter(worker, id)
  await viaMore(from, 'transfer')
  await from.tap('.pick')
  await from.write('#transfer-text', '归村里统一换')
  await from.keep('30-transfer')
  await from.tap('#transfer-send')
  await from.sees('接手前还由您负责')
  const to = await here.opensMatter(secretary, id)
  await to.keep('31-receiver')
  await to.tap('#respond')
  await to.sees('办理中')
})

test('the worker whistles, and the department replies', async () => {
  const id = await here.taken('自来水发黄，喝不了')
  const from = await here.opensMatter(worker, id)
  await viaMore(from, 'whistle')
  await from.tap('#department-D152221001')
  await from.tap('#ground-beyondPower')
  await from.write('#whistle-text', '请来化验水质')
  await from.keep('32-whistle')
  await from.tap('#whistle-send')
  await from.sees('吹哨叫水务局来办')
  const officer = await here.opensMatter(department, id)
  await officer.tap('#whistleReply')
  await officer.tap('#done-yes')
  await officer.write('#whistleReply-text', '换了滤芯，合格了')
  await officer.keep('33-department')
  await officer.tap('#whistleReply-send')
  await officer.sees('部门已经答复')
})

test('a member takes on what the worker published', async () => {
  const id = await here.taken('院里的雪清不动')
  const from = await here.opensMatter(worker, id)
  await viaMore(from, 'publish')
  await from.write('#publish-text', '帮一户老人清院里的雪')
  await from.tap('#publish-send')
  await from.sees('等党员认领')
  const phone = await here.phoneOf(member)
  await phone.open('pages/home/index')
  await phone.tap('#offers')
  await phone.keep('34-offers')
  await phone.tap(`#claim-${id}`)
  await phone.sees('您认领了这件事')
  await phone.keep('35-claimed')
})

test('the secretary settles a decline, and the resident reads why and where to go', async () => {
  const id = await here.taken('要给我家单独修一条路')
  const from = await here.opensMatter(worker, id)
  await viaMore(from, 'proposeDecline')
  await from.write('#decline-reason', '单独给一户修路没有这项资金')
  await from.write('#decline-instead', '乡里项目办')
  await from.tap('#proposeDecline-send')
  await from.sees('审定')
  const reviewer = await here.opensMatter(secretary, id)
  await reviewer.tap('#settleDecline')
  await reviewer.tap('#accept-yes')
  await reviewer.keep('36-settle')
  await reviewer.tap('#settleDecline-send')
  const asker = await here.opensMatter(resident, id)
  await asker.sees('乡里项目办')
  await asker.keep('37-declined')
})

test('the record of a matter stands on one sheet', async () => {
  const id = await here.taken('路灯不亮')
  const phone = await here.opensMatter(worker, id)
  await phone.tap('#record')
  await phone.sees('事项办理记录')
  await phone.keep('38-record')
})

test('what is sent without signal waits at home and goes by itself', async () => {
  const phone = await here.phoneOf(resident)
  await phone.open('pages/home/index')
  await phone.tap('#ask')
  await phone.write('#text', '草场围栏倒了一段')
  await here.browser.context.setOffline(true)
  await phone.tap('#submit')
  await phone.sees('1 件还没发出去')
  await phone.keep('39-outbox')
  await here.browser.context.setOffline(false)
  await phone.shown('#outbox').waitFor({ state: 'hidden' })
  const { rows } = await here.must<{ rows: { summary: string }[] }>(resident, 'matters.mine')
  expect(rows.filter(({ summary }) => summary === '草场围栏倒了一段')).toHaveLength(1)
})

test('nothing went wrong on any page', () => {
  expect(here.browser.errors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
})
