import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { tap, toasts, write } from '../support/weapp/gestures'
import type { Phone } from '../support/weapp/phone'
import { aRequest, call, people, phoneOf } from '../support/weapp/village'

const anyUpdate = 16 * 1024
const secretary = 'secretary-eti'
const member = 'member-eti-1'
const department = 'department-water'

let cloud: LocalCloud
const phones: Phone[] = []

beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterEach(() => {
  for (const phone of phones.splice(0)) {
    expect(phone.troubles()).toEqual([])
    expect(Math.max(0, ...phone.updates.map(({ bytes }) => bytes))).toBeLessThanOrEqual(anyUpdate)
    phone.shutDown()
  }
})
afterAll(() => cloud.stop())

const opens = async (openid: string, launch: string) => {
  const phone = phoneOf(cloud, openid, { launch })
  phones.push(phone)
  await phone.settle()
  return phone
}
const opensMatter = (openid: string, id: string) => opens(openid, `pages/matter/index?id=${id}`)
const taken = async (text: string) => {
  const matter = await aRequest(cloud, text)
  await call(cloud, people.worker, ['matters.respond', { id: matter.id }])
  return matter.id
}
const viaMore = async (phone: Phone, step: string) => {
  await tap(phone, '#more')
  await tap(phone, `#${step}`)
}

test('a matter is handed on, the first stays responsible, and the other takes it in one tap', async () => {
  const { id } = await aRequest(cloud, '井盖丢了一个')
  const worker = await opensMatter(people.worker, id)
  await viaMore(worker, 'transfer')
  expect(worker.page.route).toBe('worker/step/index')
  await tap(worker, '.line')
  await write(worker, '#transfer-text', '归村里统一换')
  await tap(worker, '#transfer-send')
  expect(worker.page.route).toBe('pages/matter/index')
  expect(worker.page.get('#state').text()).toContain('接手前还由您负责')
  const taker = await opensMatter(secretary, id)
  expect(taker.page.get('#respond').text()).toBe('我接手')
  await tap(taker, '#respond')
  expect(taker.page.get('#state').text()).toContain('办理中')
  expect(taker.page.has('#handover')).toBe(false)
})

test('a department is asked on a lawful ground, replies, and is rated', async () => {
  const id = await taken('自来水发黄')
  const worker = await opensMatter(people.worker, id)
  await viaMore(worker, 'whistle')
  await tap(worker, '#department-D152221001')
  await tap(worker, '#ground-beyondPower')
  await write(worker, '#whistle-text', '请来化验水质')
  await tap(worker, '#whistle-send')
  expect(worker.page.get('#whistle-block').text()).toContain('水务局')
  const officer = await opensMatter(department, id)
  await tap(officer, '#whistleReply')
  await tap(officer, '#done-yes')
  await write(officer, '#whistleReply-text', '换了滤芯，合格了')
  await tap(officer, '#whistleReply-send')
  const again = await opensMatter(people.worker, id)
  expect(again.page.get('#whistle-block').text()).toContain('换了滤芯')
  await viaMore(again, 'rateDepartment')
  await tap(again, '#grade-satisfied')
  await tap(again, '#rateDepartment-send')
  expect(again.page.get('#whistle-block').text()).toContain('满意')
})

test('a decline takes two people, says where to go instead, and may be contested', async () => {
  const id = await taken('要给我家单独修一条路')
  const worker = await opensMatter(people.worker, id)
  await viaMore(worker, 'proposeDecline')
  await write(worker, '#decline-reason', '没有这项资金')
  await write(worker, '#decline-instead', '找乡里项目办')
  await tap(worker, '#proposeDecline-send')
  const reviewer = await opensMatter(secretary, id)
  await tap(reviewer, '#settleDecline')
  await tap(reviewer, '#accept-yes')
  await tap(reviewer, '#settleDecline-send')
  const asker = await opensMatter(people.resident, id)
  expect(asker.page.get('#decline').text()).toContain('找乡里项目办')
  await tap(asker, '#contest')
  await write(asker, '#contest-text', '别的村修了')
  await tap(asker, '#contest-send')
  expect(asker.page.get('#state').text()).toContain('办理中')
})

test('a member takes on what was published, and says when they have spoken', async () => {
  const id = await taken('院里的雪清不动')
  const worker = await opensMatter(people.worker, id)
  await viaMore(worker, 'publish')
  await write(worker, '#publish-text', '帮一户老人清院里的雪')
  await tap(worker, '#publish-send')
  const phone = await opens(member, 'pages/home/index')
  await tap(phone, '#offers')
  expect(phone.page.text()).toContain('帮一户老人清院里的雪')
  await tap(phone, `#claim-${id}`)
  expect(phone.page.route).toBe('pages/matter/index')
  expect(phone.page.get('#claim-block').text()).toContain('您认领了')
  await tap(phone, '#contact')
  await tap(phone, '#contact-send')
  expect(toasts(phone)).toEqual(['由您来办', '记下了'])
})

test('whoever has no WeChat is called back before it can close', async () => {
  const onBehalf = { name: '李奶奶', phone: '13800000000', relation: 'neighbour', consent: true } as const
  const { id } = await call(cloud, people.neighbour, [
    'matters.submit',
    { key: 'test-key-behalf', category: 'utilities', text: '李奶奶家没水', onBehalf },
  ])
  await call(cloud, people.worker, ['matters.answer', { id, text: '换了阀门' }])
  const worker = await opensMatter(people.worker, id)
  await tap(worker, '#callBack')
  await tap(worker, '#call-dial')
  expect(worker.calls).toContainEqual(expect.objectContaining({ api: 'makePhoneCall' }))
  await tap(worker, '#solved-yes')
  await tap(worker, '#grade-verySatisfied')
  await write(worker, '#callBack-text', '水来了')
  await tap(worker, '#callBack-send')
  expect(worker.page.get('#state').text()).toContain('回访了')
})

test('a reply that fills itself goes only when its blanks are filled', async () => {
  const id = await taken('路上积水')
  const worker = await opensMatter(people.worker, id)
  await tap(worker, '#answer')
  await tap(worker, '#element-ready')
  await tap(worker, '#answer-send')
  expect(worker.page.text()).toContain('没填')
  await write(worker, '#answer-text', '挖了一条排水沟，今天通了')
  await tap(worker, '#answer-send')
  expect(worker.page.get('#state').text()).toContain('已回答')
})

test('a secretary asks something of every grid, and sees how far each is', async () => {
  const phone = await opens(secretary, 'worker/assign/index')
  await write(phone, '#assign-text', '周末清一遍排水沟')
  await tap(phone, '#all-grids')
  await tap(phone, '#assign-send')
  expect(phone.page.route).toBe('worker/board/index')
  expect(phone.page.get('#board').text()).toContain('一共 3 个网格')
  const found = await opens(secretary, 'worker/search/index')
  await tap(found, '#state-awaitingResponse')
  expect(found.page.text()).toContain('周末清一遍排水沟')
})
