import type { Flow } from '../../../cloudfunctions/ground/flows'
import { aRequest, call, people } from './village'
import { grid, newKey, notified, secretary, village, type On, type Walk } from './walks'

const { resident, worker, neighbour } = people
const otherWorker = 'worker-eti-2'
const department = 'department-water'
const unit = 'unit-water'

const stateOf = async (on: On, id: string) => (await call(on.cloud, resident, ['matters.show', { id }])).state

const taken = async (on: On, text: string): Promise<string> => {
  const { id } = await aRequest(on.cloud, text)
  await call(on.cloud, worker, ['matters.respond', { id }])
  return id
}

const answered = async (on: On, text: string): Promise<string> => {
  const { id } = await aRequest(on.cloud, text)
  await call(on.cloud, worker, ['matters.answer', { id, text: '换了两只灯泡，今晚能亮' }])
  return id
}

/** What is done with a matter. */
export const walksOfMatters = {
  submit: async (hand, on) => {
    const phone = await on.opens(resident)
    await hand.tap(phone, '#ask')
    await hand.write(phone, '#text', '村口的路灯三天不亮了')
    await hand.tap(phone, '#submit')
    expect(phone.page.text()).toContain('送到了')
  },
  respond: async (hand, on) => {
    const { id } = await aRequest(on.cloud, '村口的路灯不亮')
    await hand.tap(await notified(on, hand, worker), '#respond')
    expect(await stateOf(on, id)).toBe('inProgress')
  },
  echo: async (hand, on) => {
    const id = await taken(on, '桥板断了一块')
    const phone = await notified(on, hand, worker)
    await hand.tap(phone, '#echo')
    await hand.write(phone, '#echo-text', '已经联系木匠，下午到')
    await hand.tap(phone, '#echo-send')
    expect((await call(on.cloud, resident, ['matters.show', { id }])).timeline.at(-1)?.what).toBe('echoed')
  },
  answer: async (hand, on) => {
    const id = await taken(on, '垃圾没人拉')
    const phone = await notified(on, hand, worker)
    await hand.tap(phone, '#answer')
    await hand.write(phone, '#answer-text', '今天上午拉走了')
    await hand.tap(phone, '#answer-send')
    expect(await stateOf(on, id)).toBe('answered')
  },
  confirm: async (hand, on) => {
    const id = await answered(on, '门前积水')
    const phone = await notified(on, hand, resident)
    await hand.tap(phone, '#grade-satisfied')
    await hand.tap(phone, '#confirm-send')
    expect(await stateOf(on, id)).toBe('closed')
  },
  dispute: async (hand, on) => {
    const id = await answered(on, '水龙头漏水')
    const phone = await notified(on, hand, resident)
    await hand.tap(phone, '#not-solved')
    await hand.write(phone, '#dispute-text', '还是漏')
    await hand.tap(phone, '#dispute-send')
    expect(await stateOf(on, id)).toBe('inProgress')
  },
  takeOver: async (hand, on) => {
    const { id } = await aRequest(on.cloud, '井盖丢了一个')
    await call(on.cloud, worker, ['matters.transfer', { id, gridId: `${village}001`, text: '井在那边' }])
    await hand.tap(await notified(on, hand, otherWorker), '#respond')
    expect(await stateOf(on, id)).toBe('inProgress')
  },
  escalate: async (hand, on) => {
    await aRequest(on.cloud, '变压器老跳闸')
    const phone = await notified(on, hand, worker)
    await hand.tap(phone, '#more')
    await hand.tap(phone, '#escalate')
    await hand.write(phone, '#escalate-text', '要乡里出钱换变压器')
    await hand.tap(phone, '#escalate-send')
    expect(phone.page.text()).toContain('变压器')
  },
  whistleReply: async (hand, on) => {
    const { id } = await aRequest(on.cloud, '自来水发黄')
    await call(on.cloud, worker, ['matters.whistle', { id, departmentId: 'D152221001', ground: 'beyondPower', text: '请来化验水质' }])
    const phone = await notified(on, hand, department)
    await hand.tap(phone, '#whistleReply')
    await hand.tap(phone, '#done-yes')
    await hand.write(phone, '#whistleReply-text', '换了滤芯，合格了')
    await hand.tap(phone, '#whistleReply-send')
    expect((await call(on.cloud, worker, ['matters.show', { id }])).timeline.at(-1)?.what).toBe('whistleReplied')
  },
  settleDecline: async (hand, on) => {
    const { id } = await aRequest(on.cloud, '要给我家单独修一条路')
    await call(on.cloud, worker, ['matters.proposeDecline', { id, reason: '没有这项资金', instead: '找乡里项目办' }])
    const phone = await notified(on, hand, secretary)
    await hand.tap(phone, '#settleDecline')
    await hand.tap(phone, '#accept-yes')
    await hand.tap(phone, '#settleDecline-send')
    expect(await stateOf(on, id)).toBe('closed')
  },
  callBack: async (hand, on) => {
    const onBehalf = { name: '李奶奶', phone: '13800000000', relation: 'neighbour', consent: true } as const
    const { id } = await call(on.cloud, neighbour, [
      'matters.submit',
      { key: newKey(), category: 'utilities', text: '李奶奶家没水', onBehalf },
    ])
    await call(on.cloud, worker, ['matters.answer', { id, text: '换了阀门' }])
    const phone = await on.opens(worker, `pages/matter/index?id=${id}`)
    await hand.tap(phone, '#callBack')
    await hand.tap(phone, '#call-dial')
    await hand.tap(phone, '#solved-yes')
    await hand.tap(phone, '#grade-verySatisfied')
    await hand.write(phone, '#callBack-text', '水来了')
    await hand.tap(phone, '#callBack-send')
    expect(phone.page.get('#state').text()).toContain('回访了')
  },
  unitAnswer: async (hand, on) => {
    const { rows } = await call(on.cloud, secretary, ['matters.units', { orgId: village }])
    await call(on.cloud, secretary, [
      'matters.assign',
      { key: newKey(), kind: 'need', text: '村东头的水管裂了', photos: [], grids: [grid], unit: rows[0]?.id ?? '' },
    ])
    const { rows: queue } = await call(on.cloud, unit, ['matters.queue', {}])
    await call(on.cloud, unit, ['matters.respond', { id: queue[0]?.id ?? '' }])
    const phone = await notified(on, hand, unit)
    await hand.tap(phone, '#answer')
    await hand.write(phone, '#answer-text', '换好了')
    await hand.tap(phone, '#answer-send')
    expect(phone.page.text()).toContain('换好了')
  },
} satisfies Partial<Record<Flow, Walk>>
