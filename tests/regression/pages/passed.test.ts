import { as, must, newKey } from '../../features/support/journey'
import { people } from '../../support/weapp/village'
import { onPhones } from '../../support/weapp/on-phones'
import { tap } from '../../support/weapp/gestures'

/** A11: of a resident who only asked, the secretary says so from what they asked, and takes a mistake back. */
const here = onPhones()
const secretary = 'secretary-eti'

const asked = async (openid: string) =>
  must(await as(here.cloud, openid)('matters.submit', { key: newKey(), category: 'roads', text: '路上有个坑' })).id

test('from the matter to the list of those written down, and back', async () => {
  const id = await asked('resident-eti-3')
  const phone = await here.opens(secretary, `pages/matter/index?id=${id}`)
  await tap(phone, '#asker-passed')
  expect(phone.page.route).toBe('manage/passings/index')
  await tap(phone, `#passed-${id}`)
  await tap(phone, '#passed-sure')
  const [noted] = must(await as(here.cloud, secretary)('staff.passings', { orgId: '152221108209' })).rows
  expect(noted).toMatchObject({ undone: false })
  await tap(phone, `#undo-${noted?.id ?? ''}`)
  expect(must(await as(here.cloud, secretary)('staff.passings', { orgId: '152221108209' })).rows[0]).toMatchObject({ undone: true })
})

test('a worker, who may not, is not offered it; nor is whoever asked', async () => {
  const id = await asked(people.resident)
  for (const openid of ['worker-eti-1', people.resident])
    expect((await here.opens(openid, `pages/matter/index?id=${id}`)).page.has('#asker-passed')).toBe(false)
})
