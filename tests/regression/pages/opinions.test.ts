import { people } from '../../support/weapp/village'
import { onPhones } from '../../support/weapp/on-phones'
import { tap, write } from '../../support/weapp/gestures'

/** D12: 投诉建议 may be spoken, is sent without a name where it is about a person, and comes back with its state. */

const here = onPhones()

test('about a person: without a name unless one wants it, spoken, and found again', async () => {
  const phone = await here.opens(people.resident, 'resident/feedback/index')
  await tap(phone, '#feedback-send')
  expect(phone.page.get('.button-missing').text()).toContain('还差：选是哪方面、说是什么事')
  await tap(phone, '#about-person')
  expect(phone.page.has('#feedback-phone')).toBe(false)
  await tap(phone, '#voice-start')
  await tap(phone, '#voice-stop')
  await tap(phone, '#feedback-send')
  const [number = ''] = /JY\d{8}-[0-9A-Z]{4}/.exec(phone.page.text()) ?? []
  expect(number).not.toBe('')

  await tap(phone, '#feedback-seen')
  expect(phone.page.text()).toContain('旗里在看')
  await write(phone, '#feedback-number', number.toLowerCase())
  await tap(phone, '#feedback-find')
  expect(phone.page.text()).toContain(`${number} · `)

  const officer = await here.opens('county', 'manage/feedback/index')
  expect(officer.page.text()).toContain(`没有留名 · 没有留电话 · ${number}`)
})

test('an idea is sent with the number, as before', async () => {
  const phone = await here.opens(people.resident, 'resident/feedback/index')
  await tap(phone, '#about-idea')
  expect(phone.page.has('#feedback-phone')).toBe(true)
  await write(phone, '#feedback-text', '字再大一点')
  await tap(phone, '#feedback-send')
  expect(phone.page.text()).toMatch(/编号 JY\d{8}-/)
})
