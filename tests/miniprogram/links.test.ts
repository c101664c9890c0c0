import { tap, toasts, write } from '../support/weapp/gestures'
import { onPhones } from '../support/weapp/on-phones'
import { call, people } from '../support/weapp/village'

/** 一带N: a member is asked, says yes as the household does, and may be asked to let another come. */
const on = onPhones()
const start = on.opens
const grid = '152221108209002'
const member = 'member-eti-1'

let keys = 0
const newKey = () => `links-key-${String((keys += 1))}`

/** A household whose own person looks in here. */
const aHome = async (label: string, openid: string) => {
  const fields = { label, contact: { name: '白示例', phone: '13900000061' }, reach: 'phone', lang: 'zh', state: 'lived' } as const
  const { id } = await call(on.cloud, people.worker, ['households.save', { gridId: grid, fields, key: newKey() }])
  const { code } = await call(on.cloud, people.worker, ['households.invite', { id, key: newKey() }])
  await call(on.cloud, openid, ['households.join', { code, key: newKey() }])
  return id
}

const whomOf = async (openid: string) => {
  const { me } = await call(on.cloud, openid, ['home.show', {}])
  const { rows } = await call(on.cloud, people.worker, ['links.whom', { orgId: grid.slice(0, 12) }])
  return rows.find(({ name }) => name === me.name)?.id ?? 'none'
}

const linksOf = async (id: string) => (await call(on.cloud, people.worker, ['households.show', { id }])).links

test('the worker asks a member; each of the two finds it on home and says yes; the household may ask for another', async () => {
  const id = await aHome('西头 61 号', people.neighbour)
  const desk = await start(people.worker, { launch: `manage/household/index?id=${id}` })
  await tap(desk, '#household-links-edit')
  await tap(desk, `#whom-${await whomOf(member)}`)
  await tap(desk, '#whom-send')
  expect(desk.page.get('#household-links').text()).toContain('等党员和这户都回话')
  const [link] = await linksOf(id)
  const linkId = link?.id ?? 'none'

  const theirs = await start(member, { launch: 'pages/home/index' })
  await tap(theirs, '#waiting-links')
  expect(theirs.page.get(`#linked-${id}`).text()).toContain('想请您联系')
  await tap(theirs, `#linked-${id}`)
  expect(theirs.page.get('#household-head').text()).not.toContain('13900000061')
  expect(theirs.page.get(`#refuse-${linkId}`).text()).toBe('现在不方便')
  await tap(theirs, `#agreeAsMember-${linkId}`)

  const home = await start(people.neighbour, { launch: 'pages/home/index' })
  expect(home.page.get('#waiting').text()).toContain('等我回话的')
  await tap(home, '#waiting-ourLink')
  await tap(home, `#agreeAsHousehold-${linkId}`)
  expect(home.page.get('#home-carer').text()).toContain('党员')
  expect((await linksOf(id)).map(({ state }) => state)).toEqual(['active'])

  await tap(home, `#ask-${linkId}`)
  await write(home, '#link-words', '离得太远了')
  await tap(home, '#link-send')
  expect((await linksOf(id)).map(({ state }) => state)).toEqual(['ending'])
})

test('a member who cannot says so, with or without a word, and is asked no more', async () => {
  const id = await aHome('西头 62 号', 'folk-asks-nobody')
  const personId = await whomOf(member)
  await call(on.cloud, people.worker, ['links.propose', { householdId: id, personId, key: newKey() }])
  const [link] = await linksOf(id)
  const phone = await start(member, { launch: `resident/household/index?id=${id}` })
  await tap(phone, `#refuse-${link?.id ?? 'none'}`)
  await tap(phone, '#link-send')
  expect(toasts(phone)).toHaveLength(1)
  const home = await start(member, { launch: 'pages/home/index' })
  expect(home.page.has('#waiting-links')).toBe(false)
})

test('a resident of whom nobody asks anything sees no list of what waits', async () => {
  const phone = await start('folk-without-anything', { launch: 'pages/home/index' })
  expect([phone.page.has('#waiting'), phone.page.text().includes('没有要办的事')]).toEqual([false, false])
})

test('what is missing opens the households that lack it, narrowed to that', async () => {
  const id = await aHome('西头 63 号', 'folk-without-a-member')
  const phone = await start('secretary-eti', { launch: 'manage/cover/index' })
  await tap(phone, '#cover-noMember')
  expect(phone.page.route).toBe('manage/households/index')
  expect(phone.page.has(`#household-${id}`)).toBe(true)
  expect(phone.page.get('#gap-noMember').attribute('class')).toContain('chip-on')
})
