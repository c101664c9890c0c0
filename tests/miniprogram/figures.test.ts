import { aHere, phoneToldOf } from '../support/weapp/figures'
import { tap } from '../support/weapp/gestures'
import { onPhones } from '../support/weapp/on-phones'
import { aRequest, call, people } from '../support/weapp/village'

/** 我们网格这个月 and 我的这一周: what a resident and a worker see of their own grid. */
const on = onPhones()

const told = async (openid: string, options: Parameters<typeof phoneToldOf>[2]) => {
  const { phone, asked } = phoneToldOf(on.cloud, openid, options)
  on.add(phone)
  await phone.settle()
  return { phone, asked }
}
const five = ['大家说了 18 件事。', '受理了 15 件。', '解决了 8 件。', '6 件满意。', '还有 5 件没回答。']

describe('a resident', () => {
  test('comes to 我们网格这个月 by one tap from home', async () => {
    const phone = await on.opens(people.resident)
    await tap(phone, '#our-month')
    expect(phone.page.route).toBe('resident/month/index')
    expect(phone.page.get('#sentences').text()).toContain('俄体村')
  })

  test('of fewer than three reads a friendly word instead', async () => {
    const here = () => aHere({ as: 'resident', hidden: true, figures: null, backlog: null })
    const { phone } = await told(people.resident, { launch: 'resident/month/index', here })
    expect(phone.page.get('#few').text()).toContain('不到 3 件')
    expect(phone.page.has('#how')).toBe(false)
  })

  test('reads what the server says of the grid, and nothing else', async () => {
    for (const text of ['东头路灯不亮', '西头井盖松了', '村口有个坑', '垃圾没人收']) await aRequest(on.cloud, text)
    await on.cloud.clock('2h')
    const { sentences, period } = await call(on.cloud, people.resident, ['statistics.here', { as: 'resident' }])
    expect([sentences.length, period.stillOpen]).toEqual([5, 4])
    const phone = await on.opens(people.resident, 'resident/month/index')
    expect(phone.page.all('.sentence').map((one) => one.text())).toEqual(sentences)
    expect(phone.page.get('#how').text()).toContain('还有 4 件没回答')
  })

  test('reads five sentences as they were told, the definitions one tap further, and the month before', async () => {
    const here = () => aHere({ as: 'resident', sentences: five })
    const { phone, asked } = await told(people.resident, { launch: 'resident/month/index', here })
    expect(phone.page.all('.sentence').map((one) => one.text())).toEqual(five)
    await tap(phone, '#how')
    expect(phone.page.get('#defined-solution').text()).toContain('说解决了')
    expect(phone.page.has('#defined-late')).toBe(true)
    await tap(phone, '#segment-last')
    expect(asked.map(({ input }) => input)).toEqual([
      { as: 'resident', period: '202611' },
      { as: 'resident', period: '202610' },
    ])
  })

  test('who lives nowhere yet is led to choose', async () => {
    const phone = await on.opens(people.unsettled, 'resident/month/index')
    await tap(phone, '#settle-go')
    expect(phone.page.route).toBe('resident/settle/index')
  })
})

describe('a worker', () => {
  test('comes from 我的 to the week of the own grid, with what waits first and beside nobody', async () => {
    const phone = await on.opens(people.worker, 'pages/me/index')
    expect(phone.page.has('#my-figures')).toBe(false)
    await tap(phone, '#my-week')
    expect(phone.page.get('#week-head').text()).toContain('第2网格')
    expect(phone.page.has('#backlog')).toBe(true)
    expect(phone.page.text()).toContain('不跟谁比')
    await tap(phone, '#figure-response')
    expect(phone.page.get('#defined-response').text()).toContain('按时有人回应')
  })

  test('of another grid is told nothing', async () => {
    const { reply } = await on.cloud.call(people.worker, 'statistics.here', { as: 'worker', orgId: '152221108209001' })
    expect(reply).toMatchObject({ ok: false, error: { code: 'statistics.not_yours' } })
  })
})
