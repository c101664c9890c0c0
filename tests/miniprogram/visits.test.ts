import { tap, toasts, write } from '../support/weapp/gestures'
import { onPhones } from '../support/weapp/on-phones'
import { mp3 } from '../support/files'
import { call, people, phoneOf } from '../support/weapp/village'

/** Looking in on people: from what is due to what came of it. */
const on = onPhones()
const start = on.opens
const grid = '152221108209002'

let keys = 0
const newKey = () => `visits-key-${String((keys += 1))}`

/** A household that is frail, and so comes due at once. */
const aFrailHousehold = async (label: string) => {
  const { id } = await call(on.cloud, people.worker, [
    'households.save',
    {
      gridId: grid,
      fields: { label, contact: { name: '白示例', phone: '13900000051' }, reach: 'phone', lang: 'zh', state: 'lived' },
      key: newKey(),
    },
  ])
  const { inForce } = await call(on.cloud, people.worker, ['settings.show', {}])
  await call(on.cloud, people.worker, [
    'facts.add',
    {
      householdId: id,
      list: 'mustVisit',
      code: inForce.lists.mustVisit[0]?.id ?? 'none',
      level: 'high',
      basis: 'duty',
      basisWords: '定期走访',
      source: '上门看到',
      key: newKey(),
    },
  ])
  return id
}

test('two taps from what is due: a call, and that it was made; then it is due no more', async () => {
  const id = await aFrailHousehold('东头 51 号')
  const phone = await start(people.worker, { launch: 'worker/dues/index' })
  expect(phone.page.get(`#due-${id}`).text()).toContain('该看')
  await tap(phone, `#called-${id}`)
  expect(toasts(phone)).toEqual(['记下了'])
  expect(phone.page.has(`#due-${id}`)).toBe(false)
  const { rows } = await call(on.cloud, people.worker, ['visits.list', { householdId: id }])
  expect(rows.map(({ way }) => way)).toEqual(['phone'])
})

test('顺便问一句 leads to the one thing that is not known yet, and is asked no more once it is', async () => {
  const id = await aFrailHousehold('东头 55 号')
  const asked = async () =>
    (await call(on.cloud, people.worker, ['visits.due', { orgId: grid }])).rows.find((row) => row.id === id)?.ask?.id ?? 'none'
  const phone = await start(people.worker, { launch: 'worker/dues/index' })
  const before = await asked()
  await tap(phone, `#ask-${id}`)
  expect(phone.page.get(`#fact-${before}`).attribute('class')).toContain('chip-on')
  await tap(phone, '#basis-consent')
  await write(phone, '#fact-basis', '他们自己说可以记')
  await write(phone, '#fact-source', '打电话问的')
  await tap(phone, '#fact-send')
  expect(phone.page.route).toBe('worker/dues/index')
  expect(await asked()).not.toBe(before)
})

test('this time is let go with a reason', async () => {
  const id = await aFrailHousehold('东头 52 号')
  const phone = await start(people.worker, { launch: 'worker/dues/index' })
  await tap(phone, `#excuse-${id}`)
  await tap(phone, '#excuse-send')
  expect(phone.page.text()).toContain('请选一个原因')
  await tap(phone, '#excuse-away')
  await tap(phone, '#excuse-send')
  expect(phone.page.has(`#due-${id}`)).toBe(false)
})

test('what was taken back becomes a matter by the same tap, once the household agreed; the household reads the visit', async () => {
  const id = await aFrailHousehold('东头 53 号')
  const { code } = await call(on.cloud, people.worker, ['households.invite', { id, key: newKey() }])
  await call(on.cloud, people.resident, ['households.join', { code, key: newKey() }])
  const phone = await start(people.worker, { launch: 'worker/dues/index' })
  await tap(phone, `#visit-${id}`)
  await tap(phone, '#visit-raise')
  await tap(phone, '#visit-send')
  expect(phone.page.text()).toContain('还差：写要办什么事，说也行')
  await write(phone, '#visit-text', '井里的水浑了，想请人来看看')
  await tap(phone, '#visit-send')
  expect(phone.page.route).toBe('pages/matter/index')
  expect(phone.page.text()).toContain('井里的水浑了')
  const home = await start(people.resident, { launch: 'resident/household/index' })
  expect(home.page.get('#home-visits').text()).toContain('井里的水浑了')
  const [visit] = (await call(on.cloud, people.resident, ['visits.list', { householdId: id }])).rows
  await tap(home, `#confirm-${visit?.id ?? 'none'}`)
  expect(home.page.get('#home-visits').text()).toContain('说是这样')
})

test('what was spoken without signal waits with its visit, and goes once with it', async () => {
  const id = await aFrailHousehold('东头 56 号')
  const signal = { on: true }
  const offline = new Error('request:fail net::ERR_INTERNET_DISCONNECTED')
  const phone = phoneOf(on.cloud, people.worker, {
    launch: `worker/visit/index?id=${id}&name=56`,
    cloud: {
      callFunction: async (name, data) => {
        if (!signal.on) throw offline
        return (await on.cloud.invoke(name, people.worker, data)).reply
      },
      uploadFile: async (path) => {
        if (!signal.on) throw offline
        return (await on.cloud.upload(people.worker, path, mp3())).fileID
      },
    },
  })
  on.add(phone)
  await phone.settle()
  signal.on = false
  await tap(phone, '#voice-start')
  await tap(phone, '#voice-stop')
  await phone.settle(150)
  await tap(phone, '#visit-send')
  await phone.settle(150)
  expect(toasts(phone)).toEqual(['没有信号，先存着'])
  signal.on = true
  const list = await start(people.worker, { launch: 'worker/dues/index', storage: phone.storage })
  await list.settle(150)
  expect(list.page.has('#kept-visits')).toBe(false)
  const { rows } = await call(on.cloud, people.worker, ['visits.list', { householdId: id }])
  expect(rows.flatMap(({ accounts }) => accounts.map(({ voice }) => voice?.seconds))).toEqual([4])
})

test('without signal a visit waits in the phone, and goes once', async () => {
  const id = await aFrailHousehold('东头 54 号')
  const signal = { on: true }
  const phone = phoneOf(on.cloud, people.worker, {
    launch: 'worker/dues/index',
    cloud: {
      callFunction: async (name, data) => {
        if (!signal.on) throw new Error('request:fail net::ERR_INTERNET_DISCONNECTED')
        return (await on.cloud.invoke(name, people.worker, data)).reply
      },
    },
  })
  on.add(phone)
  await phone.settle()
  signal.on = false
  await tap(phone, `#called-${id}`)
  // What got no answer is sent once more, after a moment.
  await phone.settle(150)
  expect(phone.page.get('#kept-visits').text()).toContain('东头 54 号')
  expect(phone.page.has(`#due-${id}`)).toBe(false)
  expect(phone.page.text()).not.toContain('再点一次')
  signal.on = true
  await tap(phone, '#kept-send')
  expect(phone.page.has('#kept-visits')).toBe(false)
  const { rows } = await call(on.cloud, people.worker, ['visits.list', { householdId: id }])
  expect(rows).toHaveLength(1)
})
