import { identityConsent } from '@/contract/words-registration'
import type { Flow } from '../../../cloudfunctions/ground/flows'
import { aStandingCard } from '../../features/support/repeats'
import { aRequest, call, people } from './village'
import { grid, newKey, notified, secretary, type On, type Walk } from './walks'

const { worker } = people

const aFrailHousehold = async (on: On, label: string): Promise<string> => {
  const { id } = await call(on.cloud, worker, [
    'households.save',
    {
      gridId: grid,
      fields: { label, contact: { name: '白示例', phone: '13900000051' }, reach: 'phone', lang: 'zh', state: 'lived' },
      key: newKey(),
    },
  ])
  const { inForce } = await call(on.cloud, worker, ['settings.show', {}])
  const code = inForce.lists.mustVisit[0]?.id ?? 'none'
  const basis = { basis: 'duty', basisWords: '定期走访', source: '上门看到' } as const
  await call(on.cloud, worker, ['facts.add', { householdId: id, list: 'mustVisit', code, level: 'high', ...basis, key: newKey() }])
  return id
}

const visitsOf = async (on: On, householdId: string) => (await call(on.cloud, worker, ['visits.list', { householdId }])).rows.length

/** What is done besides matters. */
export const walksOfOthers = {
  assign: async (hand, on) => {
    const phone = await on.opens(secretary, 'worker/assign/index')
    await hand.write(phone, '#assign-text', '周末清一遍排水沟')
    await hand.tap(phone, '#all-grids')
    await hand.tap(phone, '#assign-send')
    expect(phone.page.route).toBe('worker/board/index')
  },
  phoneVisit: async (hand, on) => {
    const id = await aFrailHousehold(on, '东头 61 号')
    await hand.tap(await on.opens(worker, 'worker/dues/index'), `#called-${id}`)
    expect(await visitsOf(on, id)).toBe(1)
  },
  visit: async (hand, on) => {
    const id = await aFrailHousehold(on, '东头 62 号')
    const phone = await on.opens(worker, 'worker/dues/index')
    await hand.tap(phone, `#visit-${id}`)
    await hand.write(phone, '#visit-text', '炉子看过了，烟囱通')
    await hand.tap(phone, '#visit-send')
    expect(await visitsOf(on, id)).toBe(1)
  },
  excuse: async (hand, on) => {
    const id = await aFrailHousehold(on, '东头 63 号')
    const phone = await on.opens(worker, 'worker/dues/index')
    await hand.tap(phone, `#excuse-${id}`)
    await hand.tap(phone, '#excuse-away')
    await hand.tap(phone, '#excuse-send')
    expect(phone.page.has(`#due-${id}`)).toBe(false)
  },
  reached: async (hand, on) => {
    const newcomer = 'resident-new'
    await call(on.cloud, newcomer, ['people.settle', { gridId: grid, name: '新示例', phone: '13900000077' }])
    await on.cloud.wechat({ openid: newcomer, credits: 0 })
    const { id } = await call(on.cloud, newcomer, ['matters.submit', { key: newKey(), category: 'utilities', text: '院里没水' }])
    await call(on.cloud, worker, ['matters.answer', { id, text: '换了阀门，水来了' }])
    await on.cloud.messages(newcomer)
    const phone = await on.opens(worker, 'worker/calls/index')
    const cards = phone.page.all('.card').map((element) => String(element.attribute('id')))
    const entry = (cards.find((name) => name.startsWith('call-')) ?? '').slice('call-'.length)
    await hand.tap(phone, `#dial-${entry}`)
    await hand.tap(phone, `#reached-${entry}`)
    expect(phone.page.text()).toContain('没有要打电话的人')
  },
  confirmMember: async (hand, on) => {
    await call(on.cloud, 'flows-member', [
      'registration.member',
      { key: newKey(), unit: '示例气象局', gridId: grid, name: '赵示例', phone: '13900000061', consent: identityConsent.wording },
    ])
    const { registration } = await call(on.cloud, 'flows-member', ['registration.mine', {}])
    await hand.tap(await notified(on, hand, secretary), `#confirm-${registration?.id ?? ''}`)
    expect((await call(on.cloud, 'flows-member', ['registration.mine', {}])).registration?.state).toBe('registered')
  },
  decideRepeat: async (hand, on) => {
    const id = await aStandingCard(on.cloud)
    const phone = await on.opens(secretary, 'pages/home/index')
    await hand.tap(phone, '#waiting-repeats')
    await hand.tap(phone, `#decide-${id}`)
    await hand.tap(phone, '#decision-agenda')
    await hand.write(phone, '#decision-reason', '水管老了，支部会上议一议')
    await hand.tap(phone, '#decision-send')
    expect(phone.page.has(`#repeat-${id}`)).toBe(false)
  },
  claim: async (hand, on) => {
    const { id } = await aRequest(on.cloud, '院里的雪清不动')
    await call(on.cloud, worker, ['matters.publish', { id, text: '帮一户老人清院里的雪' }])
    const phone = await on.opens('member-eti-1', 'pages/home/index')
    await hand.tap(phone, '#offers')
    await hand.tap(phone, `#claim-${id}`)
    expect(phone.page.get('#claim-block').text()).toContain('您认领了')
  },
} satisfies Partial<Record<Flow, Walk>>
