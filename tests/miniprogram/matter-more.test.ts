import { onPhones } from '../support/weapp/on-phones'
import { tap, toasts, write } from '../support/weapp/gestures'
import { aRequest, call, people } from '../support/weapp/village'
import { jpeg } from '../support/files'

const here = onPhones()
const secretary = 'secretary-eti'
const otherWorker = 'worker-eti-2'
const member = 'member-eti-1'
const opensMatter = (openid: string, id: string) => here.opens(openid, `pages/matter/index?id=${id}`)

test('whoever a matter is handed to says no with a reason, and the first goes on', async () => {
  const { id } = await aRequest(here.cloud, '西头的井盖松了')
  await call(here.cloud, people.worker, ['matters.transfer', { id, gridId: '152221108209001', text: '那边的' }])
  const receiver = await opensMatter(otherWorker, id)
  await tap(receiver, '#sendBack')
  await write(receiver, '#sendBack-text', '井在第2网格')
  await tap(receiver, '#sendBack-send')
  expect(toasts(receiver)).toEqual(['退回了'])
  const owner = await opensMatter(people.worker, id)
  expect(owner.page.text()).toContain('井在第2网格')
  const asker = await opensMatter(people.resident, id)
  expect(asker.page.text()).not.toContain('井在第2网格')
})

test('what is too much for a grid is reported upwards in a few words', async () => {
  const { id } = await aRequest(here.cloud, '变压器老跳闸')
  const worker = await opensMatter(people.worker, id)
  await tap(worker, '#more')
  await tap(worker, '#escalate')
  await write(worker, '#escalate-text', '要乡里出钱换变压器')
  await tap(worker, '#escalate-send')
  expect(toasts(worker)).toEqual(['已报给上一级'])
  expect((await opensMatter(secretary, id)).page.has('#respond')).toBe(true)
})

test('a claim goes back, and what was solved is opened again by whoever asked', async () => {
  const { id } = await aRequest(here.cloud, '院墙塌了一角')
  await call(here.cloud, people.worker, ['matters.publish', { id, text: '帮一户人家垒墙' }])
  await call(here.cloud, member, ['matters.claim', { id }])
  const claimant = await opensMatter(member, id)
  await tap(claimant, '#more')
  await tap(claimant, '#release')
  await tap(claimant, '#release-send')
  expect(toasts(claimant)).toEqual(['退回了'])
  await call(here.cloud, people.worker, ['matters.answer', { id, text: '垒好了' }])
  await call(here.cloud, people.resident, ['matters.confirm', { id, grade: 'satisfied' }])
  const asker = await opensMatter(people.resident, id)
  await tap(asker, '#reopen')
  await write(asker, '#reopen-text', '雨一下又塌了')
  await tap(asker, '#reopen-send')
  expect(asker.page.get('#state').text()).toContain('办理中')
})

test('two that say the same are handled as one', async () => {
  const older = await aRequest(here.cloud, '小桥栏杆断了')
  const younger = await aRequest(here.cloud, '桥上的栏杆没了')
  const worker = await opensMatter(people.worker, younger.id)
  await tap(worker, '#more')
  await tap(worker, '#merge')
  await tap(worker, `#into-${older.id}`)
  await tap(worker, '#merge-send')
  expect(worker.page.get('#state').text()).toContain('合在一起办')
})

test('a unit that has reported is asked for a need, says what it cannot do, and the secretary has it again', async () => {
  const phone = await here.opens(secretary, 'worker/assign/index')
  await tap(phone, '#segment-unit')
  await write(phone, '#assign-text', '村东头的水管裂了')
  await tap(phone, '#assign-send')
  expect(phone.page.text()).toContain('请选交给哪个单位')
  const { rows } = await call(here.cloud, secretary, ['matters.units', { orgId: '152221108209' }])
  await tap(phone, `#unit-${rows[0]?.id ?? ''}`)
  await tap(phone, '#grid-152221108209002')
  await tap(phone, '#assign-send')
  expect(phone.page.get('#board').text()).toContain('请示例水务局来办')
  const contact = await here.opens('unit-water', 'pages/matters/index')
  await tap(contact, '#owed')
  expect(contact.page.route).toBe('worker/queue/index')
  const queue = await call(here.cloud, 'unit-water', ['matters.queue', {}])
  const unit = await opensMatter('unit-water', queue.rows[0]?.id ?? '')
  expect(unit.page.get('#unit-block').text()).toContain('请您单位来办')
  await tap(unit, '#more')
  expect(unit.page.get('#sendBack').text()).toContain('办不了，退回')
  await tap(unit, '#sendBack')
  await write(unit, '#sendBack-text', '没有这种管子')
  await tap(unit, '#sendBack-send')
  expect(toasts(unit)).toEqual(['退回了'])
  const owner = await opensMatter(secretary, queue.rows[0]?.id ?? '')
  expect(owner.page.get('#timeline').text()).toContain('没有这种管子')
})

test('whoever took a photo hides it afterwards', async () => {
  const { uploads } = await call(here.cloud, people.resident, ['matters.prepare', {}])
  const { fileID } = await here.cloud.upload(people.resident, `${uploads}/gate.jpg`, jpeg('gate'))
  const { id } = await call(here.cloud, people.resident, [
    'matters.submit',
    { key: 'test-key-photo', category: 'roads', text: '大门口塌了一块', photos: [fileID] },
  ])
  const asker = await opensMatter(people.resident, id)
  await tap(asker, '#hidePhoto')
  await tap(asker, '#hide-0')
  expect(toasts(asker)).toEqual(['别人看不到了'])
  expect((await opensMatter(people.worker, id)).page.text()).toContain('隐藏了一张照片')
})

test('a matter that belongs to another grid is handed to whoever answers there', async () => {
  const { id } = await aRequest(here.cloud, '西头的路肩塌了')
  const worker = await opensMatter(people.worker, id)
  await tap(worker, '#more')
  await tap(worker, '#transfer')
  await tap(worker, '#other-grid')
  for (const place of ['152221108', '152221108209', '152221108209001']) await tap(worker, `#org-${place}`)
  expect(worker.page.route).toBe('worker/step/index')
  await write(worker, '#transfer-text', '路肩在第1网格')
  await tap(worker, '#transfer-send')
  expect(worker.page.get('#handover').text()).toContain('接手')
  const receiver = await opensMatter(otherWorker, id)
  await tap(receiver, '#respond')
  expect(receiver.page.get('#asked').text()).toContain('第1网格')
})

test('the county reads an opinion and answers it', async () => {
  await call(here.cloud, people.resident, ['feedback.send', { key: 'test-key-opinion', about: 'app', text: '字太小，老人看不清' }])
  const county = await here.opens('county', 'manage/feedback/index')
  expect(county.page.text()).toContain('字太小，老人看不清')
  const { rows } = await call(here.cloud, 'county', ['feedback.list', {}])
  await tap(county, `#settle-${rows[0]?.id ?? ''}`)
  await write(county, '#settle-reply', '下一版放大')
  await tap(county, '#settle-send')
  expect(county.page.text()).toContain('都看过了')
  await tap(county, '#segment-handled')
  expect(county.page.text()).toContain('下一版放大')
  expect((await here.opens(secretary, 'manage/checks/index')).page.text()).toContain('没有要回访的')
})
