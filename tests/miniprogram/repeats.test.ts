import { aStandingCard } from '../features/support/repeats'
import { onPhones } from '../support/weapp/on-phones'
import { tap, toasts, write } from '../support/weapp/gestures'
import { people } from '../support/weapp/village'

/** What comes again: from the first page to what the secretary made of it. */
const on = onPhones()
const secretary = 'secretary-eti'

test('the secretary reads what comes again and why, says what is made of it, and finds it again', async () => {
  const id = await aStandingCard(on.cloud, { kind: 'again' })
  const phone = await on.opens(secretary, 'manage/repeats/index')
  expect(phone.page.get(`#repeat-${id}`).text()).toContain('同一处')
  await tap(phone, `#decide-${id}`)
  await tap(phone, '#decision-send')
  expect(phone.page.text()).toContain('请先选怎么办')
  await tap(phone, '#decision-whistle')
  await tap(phone, '#decision-send')
  expect(phone.page.get('.field-error').text()).toBe('请填写理由')
  await write(phone, '#decision-reason', '变压器不够，请供电公司来看')
  await tap(phone, '#decision-send')
  expect(toasts(phone)).toEqual(['定下了'])
  expect(phone.page.text()).toContain('没有反复出现的事')
  await tap(phone, '#segment-decided')
  expect(phone.page.get(`#repeat-${id}`).text()).toContain('变压器不够，请供电公司来看')
})

test('somebody decided meanwhile: it says so, and what was written stays', async () => {
  const id = await aStandingCard(on.cloud)
  const [phone, other] = [
    await on.opens(secretary, 'manage/repeats/index'),
    await on.opens('township-eti', 'manage/repeats/index?orgId=152221108209'),
  ]
  await tap(phone, `#decide-${id}`)
  await tap(phone, '#decision-agenda')
  await write(phone, '#decision-reason', '支部会上议一议')
  await tap(other, `#decide-${id}`)
  await tap(other, '#decision-notOne')
  await write(other, '#decision-reason', '三家说的是三样事')
  await tap(other, '#decision-send')
  await tap(phone, '#decision-send')
  expect(phone.page.text()).toContain('已经有人定过了')
  expect(phone.page.get('#decision-reason').attribute('value')).toBe('支部会上议一议')
})

test('whoever keeps no place finds nothing here', async () => {
  const phone = await on.opens(people.resident, 'manage/repeats/index')
  expect(phone.page.text()).toContain('这一页是管事的人用的')
})
