import { as, must, newKey } from '../../features/support/journey'
import { people } from '../../support/weapp/village'
import { onPhones } from '../../support/weapp/on-phones'
import { tap, write } from '../../support/weapp/gestures'

/** D9: among 292 villages one is found by its name; a grid is known by its worker and lanes; its code is read wherever a grid is picked. */

const here = onPhones()
const settling = (more: Parameters<typeof here.opens>[1] = {}) =>
  here.opens(people.unsettled, { launch: 'resident/settle/index', ...(typeof more === 'string' ? {} : more) })

test.each(['俄体村', '俄体', ' 俄　体 '])('「%s」 finds the village, and a tap stands in it', async (words) => {
  const phone = await settling()
  await write(phone, '#place-words', words)
  await tap(phone, '#place-find')
  await tap(phone, '#found-152221108209')
  expect(phone.page.has('#org-152221108209001')).toBe(true)
})

test('a name that no village has leaves the lists where they are', async () => {
  const phone = await settling()
  await tap(phone, '#place-find')
  expect(phone.page.get('.button-missing').text()).toContain('请先写')
  await write(phone, '#place-words', '火星')
  await tap(phone, '#place-find')
  expect(phone.page.text()).toContain('没有叫这个的村')
  expect(phone.page.has('#org-152221108')).toBe(true)
})

test('each grid says who answers for it', async () => {
  const phone = await settling()
  for (const place of ['#org-152221108', '#org-152221108209']) await tap(phone, place)
  expect(phone.page.get('#org-152221108209001').text()).toMatch(/网格员 ./)
})

test('whoever does not know the grid leaves it to the village', async () => {
  const phone = await settling()
  for (const place of ['#org-152221108', '#org-152221108209', '#org-unsure']) await tap(phone, place)
  expect(phone.page.text()).toContain('网格待定')
  expect(phone.page.has('#settle')).toBe(true)
})

test('a lane that one knows leads to its grid', async () => {
  const lanes = [{ name: '先锋巷' }, { name: '向阳巷' }]
  must(await as(here.cloud, 'secretary-eti')('grid.save', { id: '152221108209003', lanes, key: newKey() }))
  const phone = await settling()
  for (const place of ['#org-152221108', '#org-152221108209', '#lane-152221108209003-1']) await tap(phone, place)
  expect(phone.page.text()).toContain('第3网格')
  expect(phone.page.has('#settle')).toBe(true)
})

test('where something happened may be scanned too', async () => {
  const phone = await here.opens(people.resident, {
    launch: 'resident/ask/index',
    answers: { scanCode: () => ({ result: '', path: 'pages/card/index?scene=152221108209001' }) },
  })
  await tap(phone, '#change-place')
  await tap(phone, '#scan-code')
  expect(phone.page.route).toBe('resident/ask/index')
  expect(phone.page.get('#change-place').text()).toContain('第1网格')
})
