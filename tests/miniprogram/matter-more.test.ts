import { onPhones } from '../support/weapp/on-phones'
import { tap, toasts, write } from '../support/weapp/gestures'
import { aRequest, call, people } from '../support/weapp/village'

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
  expect(worker.page.get('#state').text()).toContain('已并案')
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
