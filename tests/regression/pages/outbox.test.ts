import type { Waiting } from '@/lib/kept/outbox'
import { people, program } from '../../support/weapp/village'
import { onPhones } from '../../support/weapp/on-phones'
import { openPhone, type PhoneOptions } from '../../support/weapp/phone'
import { comesToFront, tap, write } from '../../support/weapp/gestures'

/** A15: what waits goes each by itself; what is refused says why and waits for the person; no button stays dead. */

const here = onPhones()

const numbered: Readonly<Record<string, number>> = { 甲: 1, 乙: 2, 丙: 3, 丁: 4 }

const waiting = (key: string, more: Partial<Waiting> = {}): Waiting => ({
  key: `waiting-key-${numbered[key] ?? 0}-abcdef`,
  at: 1763870400000,
  summary: `写的${key}`,
  uploads: `people/${people.resident}/`,
  asked: { category: 'roads', text: `写的${key}`, place: {} },
  photos: [],
  voice: null,
  problem: null,
  ...more,
})
const stored = (rows: readonly Waiting[]) => new Map([['outbox', JSON.stringify(rows)]])
const gone = { path: 'wxfile://store_gone.jpg', fileId: null, failed: false }

const opens = (rows: readonly Waiting[], more: Partial<PhoneOptions> = {}) =>
  here.opens(people.resident, { storage: stored(rows), ...more })
const mine = async (): Promise<string[]> => {
  const { reply } = await here.cloud.call<{ rows: { summary: string }[] }>(people.resident, 'matters.mine')
  return reply.ok ? reply.data.rows.map(({ summary }) => summary) : []
}

test('the first is refused: the second goes all the same, and the first says why', async () => {
  const phone = await opens([waiting('甲', { asked: { category: 'no-such-kind', text: '写的甲', place: {} } }), waiting('乙')])
  await comesToFront(phone)
  expect(await mine()).toContain('写的乙')
  expect(phone.page.get('#outbox').text()).toContain('写的甲')
  expect(phone.page.get('#outbox').text()).not.toContain('写的乙')
  expect(phone.page.get('.error-line').text()).not.toBe('')
  await tap(phone, '#edit-waiting-key-1-abcdef')
  expect(phone.page.route).toBe('resident/ask/index')
  expect(phone.page.get('#text').attribute('value')).toBe('写的甲')
})

const halfDraft = (text: string) =>
  JSON.stringify({
    key: 'half-written-key',
    text,
    category: null,
    knowing: '',
    safe: '',
    gridId: null,
    address: '',
    photos: [],
    voice: null,
    behalf: null,
  })

test.each([
  ['keeps what is half written where they would rather go on with it', false, '写到一半'],
  ['begins anew from the refused one where they say so', true, '写的甲'],
])('改一改 with something half written asks first, and %s', async (_what, confirm, text) => {
  const refused = waiting('甲', { problem: '这个网格已经撤销' })
  const storage = new Map([...stored([refused]), ['draft.ask', halfDraft('写到一半')]])
  const phone = await here.opens(people.resident, { storage, answers: { showModal: () => ({ confirm }) } })
  await tap(phone, '#edit-waiting-key-1-abcdef')
  expect(phone.calls.filter(({ api }) => api === 'showModal').map(({ options }) => String(options['content']))).toEqual([
    expect.stringContaining('写到一半'),
  ])
  expect(phone.page.route).toBe('resident/ask/index')
  expect(phone.page.get('#text').attribute('value')).toBe(text)
  expect(JSON.parse(storage.get('outbox') ?? '[]')).toHaveLength(confirm ? 0 : 1)
})

test('the photo of the first is gone from the phone: the second goes, and the first may go without it', async () => {
  const phone = openPhone({
    program,
    storage: stored([waiting('丙', { photos: [gone] }), waiting('丁')]),
    cloud: {
      callFunction: async (name, data) => (await here.cloud.invoke(name, people.resident, data)).reply,
      uploadFile: () => Promise.reject(new Error('no such file or directory')),
    },
  })
  here.add(phone)
  await phone.settle()
  await comesToFront(phone)
  expect(await mine()).toContain('写的丁')
  expect(phone.page.get('#outbox').text()).toContain('找不到了')
  await tap(phone, '#again-waiting-key-3-abcdef')
  expect(await mine()).toContain('写的丙')
  expect(phone.page.has('#outbox')).toBe(false)
})

/** A phone that is full: it remembers nothing new. */
class FullStorage extends Map<string, string> {
  override set(key: string, value: string): this {
    if (this.closed) throw new Error('setStorageSync:fail exceed storage max size 10Mb')
    return super.set(key, value)
  }
  closed = false
}

test('a full phone without signal: it says so, keeps what is written on the page, and the button lives', async () => {
  const signal = { on: true }
  const storage = new FullStorage()
  const phone = openPhone({
    program,
    storage,
    launch: 'resident/ask/index',
    cloud: {
      callFunction: async (name, data) => {
        if (!signal.on) throw new Error('request:fail net::ERR_INTERNET_DISCONNECTED')
        return (await here.cloud.invoke(name, people.resident, data)).reply
      },
    },
  })
  here.add(phone)
  await phone.settle()
  storage.closed = true
  await write(phone, '#text', '草场围栏倒了')
  expect(phone.page.get('#phone-full').text()).toContain('存满了')
  await tap(phone, '#category-roads')
  signal.on = false
  phone.page.get('#submit').tap()
  await phone.settle(200)
  expect(phone.page.route).toBe('resident/ask/index')
  expect(phone.page.text()).toContain('手机也存满了')
  signal.on = true
  await tap(phone, '#submit')
  if (phone.page.has('#not-same')) await tap(phone, '#not-same')
  expect(phone.page.route).toBe('resident/sent/index')
  expect(await mine()).toContain('草场围栏倒了')
})
