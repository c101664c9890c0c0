import { people } from '../../support/weapp/village'
import { onPhones } from '../../support/weapp/on-phones'
import { tap } from '../../support/weapp/gestures'

/** A17: what the keyboard wrote is not sent back to the field it came from; what differs is. */

const here = onPhones()

test.each([
  ['resident/ask/index', '#text'],
  ['resident/ask/index', '#address'],
  ['worker/search/index', '#search-words'],
  ['resident/wish/index', '#wish-text'],
])('%s %s: nothing that was typed comes back', async (launch, field) => {
  const phone = await here.opens(launch.startsWith('worker') ? people.worker : people.resident, { launch })
  const before = phone.updates.length
  for (const words of ['村', '村口', '村口路', '口路', '东口路']) {
    phone.page.get(field).type(words)
    await phone.settle()
  }
  const sent = phone.updates.slice(before).map((update) => update.sent)
  expect(sent.filter((json) => json.includes('.value"'))).toEqual([])
})

test('what is emptied by the page is emptied in the field, and may be typed again', async () => {
  const phone = await here.opens('county', { launch: 'manage/edit/index?id=152221108209001&what=bounds' })
  phone.page.get('#bounds-text').input('121.95,46.07')
  await phone.settle()
  await tap(phone, '#bounds-clear')
  expect(phone.page.get('#bounds-text').attribute('value')).toBe('')
  phone.page.get('#bounds-text').input('121.95,46.07')
  await phone.settle()
  expect(phone.page.get('#bounds-text').attribute('value')).toBe('121.95,46.07')
})
