import { people } from '../../support/weapp/village'
import { onPhones } from '../../support/weapp/on-phones'
import { tap } from '../../support/weapp/gestures'

/** D6: one line stays on top of the page, and what the words tell of danger beats every kind. */

const here = onPhones()
const asking = (search = '') => here.opens(people.resident, { launch: `resident/ask/index${search}` })
type Phone = Awaited<ReturnType<typeof asking>>
const write = async (phone: Phone, words: string) => {
  phone.page.get('#text').input(words)
  await phone.settle()
}

test.each(['', '?voice=1'])('whom to call stands on top before a word is said: %s', async (search) => {
  const phone = await asking(search)
  expect(phone.page.get('#danger-line').text()).toContain('119')
  expect(phone.page.get('.chip').text()).toContain('有危险')
})

test('danger beats the kind that was chosen before it was told, and brings up its own numbers', async () => {
  const phone = await asking()
  await write(phone, '路灯不亮')
  await tap(phone, '#category-roads')
  expect(phone.page.has('#danger')).toBe(false)
  await write(phone, '路灯不亮，刚才有人晕倒叫不醒')
  expect(phone.page.get('#dial-first').text()).toContain('120')
  expect(phone.page.get('#category-danger').attribute('class')).toContain('chip-on')
})

test('the person may say 没有危险; another danger is shown again', async () => {
  const phone = await asking()
  await write(phone, '我家煤气味头晕')
  await tap(phone, '#not-danger')
  expect(phone.page.has('#danger')).toBe(false)
  expect(phone.page.has('#danger-line')).toBe(true)
  expect(phone.page.get('#category-danger').attribute('class')).not.toContain('chip-on')
  await write(phone, '我家煤气味头晕，着火了')
  expect(phone.page.has('#danger')).toBe(true)
})
