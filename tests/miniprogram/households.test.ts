import { tap, toasts, write } from '../support/weapp/gestures'
import { onPhones } from '../support/weapp/on-phones'
import { call, people } from '../support/weapp/village'

/** What those who answer for a place see and touch of its households. */
const on = onPhones()
const start = on.opens
const grid = '152221108209002'

let keys = 0
const newKey = () => `households-key-${String((keys += 1))}`

const aHousehold = (label: string, over: object = {}) =>
  call(on.cloud, people.worker, [
    'households.save',
    {
      gridId: grid,
      fields: { label, contact: { name: '白示例' }, reach: 'phone', lang: 'zh', state: 'lived', ...over },
      key: newKey(),
    },
  ])

test('a worker finds the households from 我的, writes one down with few fields, and is led to it', async () => {
  const phone = await start(people.worker, { launch: 'pages/me/index' })
  await tap(phone, '#my-households')
  await tap(phone, '#new-household')
  expect(phone.page.get('#household-grid').text()).toContain('第2网格')
  await write(phone, '#household-label', '白音营子')
  await write(phone, '#household-name', '白示例')
  await write(phone, '#household-phone', '139 0000 0031')
  await tap(phone, '#reach-visit')
  await tap(phone, '#household-save')
  expect(phone.page.route).toBe('manage/household/index')
  expect(phone.page.get('#household-head').text()).toContain('还没有党员联系')
  expect(phone.page.get('#household-contact').text()).toContain('13900000031')
})

test('every fault is said at once, beside its field, also of those that are folded; the draft outlives the page', async () => {
  const phone = await start(people.worker, { launch: `manage/household-form/index?gridId=${grid}` })
  await write(phone, '#household-phone', '12')
  await tap(phone, '#household-more')
  await write(phone, '#household-people', '很多')
  await tap(phone, '#household-save')
  const faults = phone.page.all('.field-error').map((one) => one.text())
  expect(faults).toHaveLength(4)
  const again = await start(people.worker, { launch: `manage/household-form/index?gridId=${grid}`, storage: phone.storage })
  expect(again.page.get('#household-phone').attribute('value')).toBe('12')
})

test('what was not touched is not sent: what a colleague changed meanwhile stays', async () => {
  const { id } = await aHousehold('东头 31 号')
  const phone = await start(people.worker, { launch: `manage/household-form/index?id=${id}` })
  await call(on.cloud, 'secretary-eti', ['households.save', { id, fields: { people: 6 }, key: newKey() }])
  await write(phone, '#household-name', '包示例')
  await tap(phone, '#household-save')
  expect(toasts(phone)).toEqual(['记下了'])
  const { contact, people: many } = await call(on.cloud, people.worker, ['households.show', { id }])
  expect([contact.name, many]).toEqual(['包示例', 6])
})

test('the code stands large, and whoever came in by it is named and can be let out', async () => {
  const { id } = await aHousehold('东头 32 号')
  const phone = await start(people.worker, { launch: `manage/household/index?id=${id}` })
  await tap(phone, '#household-invite')
  const code = phone.page.get('.code').text().replace(' ', '')
  await call(on.cloud, people.neighbour, ['households.join', { code, key: newKey() }])
  const later = await start(people.worker, { launch: `manage/household/index?id=${id}` })
  expect(later.page.has('.code')).toBe(false)
  const [dweller] = (await call(on.cloud, people.worker, ['households.show', { id }])).dwellers
  await tap(later, `#out-${dweller?.id ?? 'nobody'}`)
  expect(later.page.get('#household-dwellers').text()).toContain('还没有')
})

test('a list is narrowed by words, by what is missing and by state, and pages of it stay small', async () => {
  await Promise.all(Array.from({ length: 23 }, (_, index) => aHousehold(`长长的额尔德尼朝克图营子 ${String(index)} 号`)))
  await aHousehold('没人的院子', { state: 'empty' })
  const phone = await start(people.worker, { launch: 'manage/households/index' })
  expect(phone.page.text()).toContain('往上滑，还有')
  await tap(phone, '#more-filters')
  await tap(phone, '#state-empty')
  expect(phone.page.text()).toContain('没人的院子')
  expect(phone.page.text()).not.toContain('额尔德尼')
  await tap(phone, '#gap-quiet')
  expect(phone.page.text()).toContain('没有这样的户')
})

test('one of the household comes in by the code, sees who looks after them and what is noted, and puts it right', async () => {
  const { id } = await aHousehold('东头 33 号', { contact: { name: '吴示例', phone: '13900000041' } })
  const { code } = await call(on.cloud, people.worker, ['households.invite', { id, key: newKey() }])
  const phone = await start(people.resident, { launch: 'pages/me/index' })
  await tap(phone, '#our-home')
  await write(phone, '#home-code', '000000')
  await tap(phone, '#join-code')
  expect(phone.page.text()).toContain('没有这个加入码')
  await write(phone, '#home-code', code)
  await tap(phone, '#join-code')
  expect(phone.page.get('#home-carer').text()).toContain('网格员')
  await tap(phone, '#home-noted-edit')
  await write(phone, '#home-people', '5')
  await tap(phone, '#lang-mn')
  await tap(phone, '#correct-send')
  expect(phone.page.route).toBe('resident/household/index')
  expect(phone.page.get('#home-noted').text()).toContain('5 口人')
  expect(phone.page.get('#home-noted').text()).toContain('说蒙古语')
  await tap(phone, '#home-leave')
  await tap(phone, '#leave-send')
  expect(phone.page.has('#join-home')).toBe(true)
})

test('a number has to be proved first; whoever answers for the grid is led from a message to the page of their own', async () => {
  const { id } = await aHousehold('东头 34 号')
  const phone = await start(people.neighbour, { launch: 'resident/household/index' })
  await tap(phone, '#join-number')
  expect(phone.page.get('#join-number').text()).toContain('验证手机号')
  const worker = await start(people.worker, { launch: `resident/household/index?id=${id}` })
  expect(worker.page.route).toBe('manage/household/index')
})

test('what is known is read when somebody asks, the household sees it and who read it, and ends its consent to the member', async () => {
  const { id } = await aHousehold('东头 35 号')
  const { code } = await call(on.cloud, people.worker, ['households.invite', { id, key: newKey() }])
  await call(on.cloud, people.resident, ['households.join', { code, key: newKey() }])
  const phone = await start(people.worker, { launch: `manage/fact-form/index?id=${id}` })
  await tap(phone, '#fact-send')
  expect(phone.page.text()).toContain('还差：选是哪一项、选凭什么记')
  const { inForce } = await call(on.cloud, people.worker, ['settings.show', {}])
  await tap(phone, `#fact-${inForce.lists.mustVisit[0]?.id ?? 'none'}`)
  await tap(phone, '#basis-consent')
  await write(phone, '#fact-basis', '老人自己说愿意')
  await write(phone, '#fact-source', '上门时说的')
  await tap(phone, '#fact-shared')
  await tap(phone, '#fact-send')
  expect(toasts(phone)).toEqual(['记下了'])
  const staff = await start(people.worker, { launch: `manage/household/index?id=${id}` })
  expect(staff.page.get('#household-facts').text()).not.toContain('老人自己说愿意')
  await tap(staff, '#facts-read')
  expect(staff.page.get('#household-facts').text()).toContain('老人自己说愿意')
  const home = await start(people.resident, { launch: 'resident/household/index' })
  expect(home.page.get('#home-readers').text()).toContain('网格员')
  const [fact] = (await call(on.cloud, people.resident, ['facts.read', { householdId: id }])).rows
  await tap(home, `#unshare-${fact?.id ?? 'none'}`)
  expect(home.page.get('#home-facts').text()).not.toContain('联系的党员也看得到')
})

test('told in confidence, it names who told it; how often somebody should look in is chosen', async () => {
  const { id } = await aHousehold('东头 37 号')
  const { code } = await call(on.cloud, people.worker, ['households.invite', { id, key: newKey() }])
  await call(on.cloud, people.neighbour, ['households.join', { code, key: newKey() }])
  const [dweller] = (await call(on.cloud, people.worker, ['households.show', { id }])).dwellers
  const { inForce } = await call(on.cloud, people.worker, ['settings.show', {}])
  const [frail] = inForce.lists.mustVisit.filter(({ level }) => level === 'high')
  const phone = await start(people.worker, { launch: `manage/fact-form/index?id=${id}` })
  await tap(phone, `#fact-${frail?.id ?? 'none'}`)
  expect(phone.page.get('#level-high').attribute('class')).toContain('chip-on')
  await tap(phone, '#level-key')
  await tap(phone, '#basis-duty')
  await write(phone, '#fact-basis', '定期走访')
  await write(phone, '#fact-source', '本人说的')
  await tap(phone, '#fact-confidence')
  await tap(phone, `#teller-${dweller?.id ?? 'none'}`)
  await tap(phone, '#fact-send')
  expect(toasts(phone)).toEqual(['记下了'])
  const { rows } = await call(on.cloud, people.neighbour, ['facts.read', { householdId: id }])
  expect(rows.map(({ level, confidence }) => [level, confidence])).toEqual([['key', true]])
})

test('whoever stands above the grid says why before they read what is known', async () => {
  const { id } = await aHousehold('东头 36 号')
  const phone = await start('township-eti', { launch: `manage/household/index?id=${id}` })
  await tap(phone, '#facts-read')
  expect(phone.page.get('#household-facts').text()).toContain('请填写为什么要看')
  await write(phone, '#facts-why', '核实申请')
  await tap(phone, '#facts-read')
  expect(phone.page.get('#household-facts').text()).toContain('没有记着什么')
})
