import { fc } from '../support/random'
import { asksFor, chosen, remindersOf, settingsOf } from '../../cloudfunctions/features/inbox/sending/asking'
import { reachableFrom, type Hours } from '../../cloudfunctions/features/inbox/sending/hours'
import { outcomeOf, needsPeople } from '../../cloudfunctions/features/inbox/sending/outcome'
import { planFor } from '../../cloudfunctions/features/inbox/sending/plan'
import { readPushed } from '../../cloudfunctions/features/inbox/watching/pushed'
import { reachingOf, type Reaching } from '../../cloudfunctions/features/inbox/sending/reaching'
import { templates } from '../../cloudfunctions/features/inbox/sending/templates'
import { claimed, emptyWallet, granted, returned, turnedOff, type Wallet } from '../../cloudfunctions/features/inbox/sending/wallet'
import type { Body } from '../../cloudfunctions/platform/aggregate'
import { defaults } from '../../cloudfunctions/features/settings/defaults'
import { china, noon } from './support/builders'
import { aMessage } from './support/messages'

const account = Object.fromEntries(Object.entries(templates).map(([name, { id }]) => [name, id]))
const reaching: Reaching = reachingOf(defaults, account)
const night = china('2026-11-23 23:00')
const morning = china('2026-11-24 07:30')
const evening = china('2026-11-23 18:00')

const aWallet = (over: Partial<Wallet> = {}): Body<Wallet> => ({ ...emptyWallet, ...over })
const having = (left: number | null, more: object = {}) =>
  aWallet({ credits: { matterProgress: { left, refusedAt: null, kept: null, ...more } } })
const plan = (message: Parameters<typeof aMessage>[0], wallet = having(5), now = noon) =>
  planFor([aMessage(message)], { wallet, reaching, now })

describe('hours', () => {
  const quiet = { from: 1290, to: 450 }
  test.each<[string, string, Hours, string]>([
    ['by day: now', '2026-11-23 10:00', { quiet, duty: null }, '2026-11-23 10:00'],
    ['before midnight: the morning after', '2026-11-23 23:00', { quiet, duty: null }, '2026-11-24 07:30'],
    ['after midnight: this morning', '2026-11-24 02:00', { quiet, duty: null }, '2026-11-24 07:30'],
    ['at its very end: now', '2026-11-24 07:30', { quiet, duty: null }, '2026-11-24 07:30'],
    ['after noon within one day', '2026-11-23 13:00', { quiet: { from: 720, to: 840 }, duty: null }, '2026-11-23 14:00'],
    [
      'off duty on Saturday: Monday',
      '2026-11-28 10:00',
      { quiet, duty: { days: [1, 2, 3, 4, 5], from: 510, to: 1050 } },
      '2026-11-30 08:30',
    ],
    ['on duty: now', '2026-11-27 10:00', { quiet, duty: { days: [5], from: 510, to: 1050 } }, '2026-11-27 10:00'],
    ['on duty at night: now', '2026-11-27 23:00', { quiet, duty: { days: [5], from: 1200, to: 1440 } }, '2026-11-27 23:00'],
    ['duty that begins within quiet hours', '2026-11-27 20:00', { quiet, duty: { days: [6], from: 300, to: 1050 } }, '2026-11-28 05:00'],
  ])('%s', (_what, at, hours, expected) => {
    expect(reachableFrom(china(at), hours)).toBe(china(expected))
  })

  test('never before now, never more than a week off, and reachable then', () => {
    const minute = fc.integer({ min: 0, max: 1439 })
    const hours = fc.record({
      quiet: fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to),
      duty: fc.option(
        fc.record({
          days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
          from: fc.integer({ min: 0, max: 700 }),
          to: fc.integer({ min: 701, max: 1440 }),
        }),
      ),
    })
    fc.assert(
      fc.property(fc.integer({ min: noon, max: noon + 30 * 86_400_000 }), hours, (at, mine) => {
        const from = reachableFrom(at, mine)
        expect(from).toBeGreaterThanOrEqual(at)
        expect(from).toBeLessThanOrEqual(at + 9 * 86_400_000)
        expect(reachableFrom(from, mine)).toBe(from)
      }),
    )
  })
})

describe('the wallet', () => {
  const accept = (key: string) => ({ answers: { matterProgress: 'accept' as const }, kept: {}, key })

  test('each acceptance buys one message, however often it arrives; each send pays with one', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.integer({ min: 0, max: 5 }).map((n) => `grant-${String(n)}`),
            fc.constant('send'),
          ),
          { maxLength: 18 },
        ),
        (steps) => {
          let wallet = aWallet()
          const seen = new Set<string>()
          let owed = 0
          for (const step of steps) {
            if (step === 'send' && owed > 0) {
              wallet = claimed(wallet, { ids: ['m'], template: 'matterProgress', free: false }, noon).next
              owed -= 1
            }
            if (step === 'send') continue
            wallet = granted(wallet, accept(step), noon)?.next ?? wallet
            if (!seen.has(step)) owed += 1
            seen.add(step)
            expect(wallet.credits.matterProgress?.left).toBe(owed)
          }
        },
      ),
    )
  })

  test.each([
    [
      'a refusal is remembered and takes nothing back',
      { answers: { matterProgress: 'reject' as const }, kept: {} },
      { left: 3, refusedAt: noon, kept: null },
    ],
    ['banned by WeChat: nothing is left', { answers: { matterProgress: 'ban' as const }, kept: {} }, { left: 0, kept: 'ban' }],
    ['filtered: nothing changes', { answers: { matterProgress: 'filter' as const }, kept: {} }, { left: 3, refusedAt: null }],
    [
      '「总是保持」 accepted',
      { answers: { matterProgress: 'accept' as const }, kept: { matterProgress: 'accept' as const } },
      { left: 4, kept: 'accept' },
    ],
    [
      '「总是保持」 refused takes back what was accepted',
      { answers: {}, kept: { matterProgress: 'reject' as const } },
      { left: 0, kept: 'reject' },
    ],
  ])('%s', (_what, grant, expected) => {
    expect(granted(having(3), { ...grant, key: 'k' }, noon)?.next.credits.matterProgress).toMatchObject(expected)
  })

  test('what WeChat did not take comes back, unless WeChat knows better', () => {
    const paid = claimed(having(3), { ids: ['m'], template: 'matterProgress', free: false }, noon).next
    expect(paid).toMatchObject({ credits: { matterProgress: { left: 2 } }, today: { count: 1 } })
    expect(returned(paid, { template: 'matterProgress', free: false }, noon).next).toMatchObject({
      credits: { matterProgress: { left: 3 } },
      today: { count: 0 },
    })
    expect(returned(paid, { template: 'matterProgress', free: false, truth: { left: 0 } }, noon).next.credits.matterProgress?.left).toBe(0)
  })

  test('what nobody counted stays so until WeChat says that there is none; what is free costs nothing', () => {
    expect(claimed(aWallet(), { ids: ['m'], template: 'matterProgress', free: false }, noon).next.credits).toEqual({})
    expect(
      claimed(having(null), { ids: ['m'], template: 'matterProgress', free: false }, noon).next.credits.matterProgress?.left,
    ).toBeNull()
    expect(claimed(having(3), { ids: ['m'], template: 'matterProgress', free: true }, noon).next.credits.matterProgress?.left).toBe(3)
    expect(turnedOff(having(3), 'matterProgress', { kept: true, now: noon }).next.credits.matterProgress).toEqual({
      left: 0,
      refusedAt: noon,
      kept: 'reject',
    })
  })
})

describe('what to do with a message', () => {
  test.each([
    ['an ordinary one is sent', plan({}), { do: 'send', template: 'matterProgress', free: false }],
    ['nothing left: it ends', plan({}, having(0)), { do: 'end', state: 'noCredit' }],
    ['the last one is kept for the answer', plan({}, having(1)), { do: 'end', state: 'kept' }],
    ['the answer spends the last one', plan({ urgency: 'answer' }, having(1)), { do: 'send' }],
    ['what is urgent spends the last one', plan({ urgency: 'urgent' }, having(1)), { do: 'send' }],
    ['nobody counted: it is tried', plan({}, aWallet()), { do: 'send' }],
    ['banned: it ends', plan({}, having(3, { kept: 'ban' })), { do: 'end', state: 'banned' }],
    ['never opened the mini-program: it ends', plan({ openid: null }), { do: 'end', state: 'noWeChat' }],
    ['read already: it ends', plan({ readAt: noon }), { do: 'end', state: 'seen' }],
    ['at night it waits for the morning', plan({}, having(5), night), { do: 'wait', state: 'quiet', until: morning }],
    ['an answer waits too', plan({ urgency: 'answer' }, having(5), night), { do: 'wait', state: 'quiet', until: morning }],
    ['what is urgent goes at night', plan({ urgency: 'urgent' }, having(5), night), { do: 'send' }],
    [
      'the day is full: it waits for the digest',
      plan({}, { ...having(5), today: { day: 20_780, count: 8 } }),
      { do: 'wait', state: 'digest', until: evening },
    ],
    ['an answer is sent all the same', plan({ urgency: 'answer' }, { ...having(5), today: { day: 20_780, count: 8 } }), { do: 'send' }],
    [
      'a flood of answers waits too',
      plan({ urgency: 'answer' }, { ...having(5), today: { day: 20_780, count: 16 } }),
      { do: 'wait', state: 'digest' },
    ],
    ['what is for the digest waits for it', plan({ urgency: 'digest' }), { do: 'wait', state: 'digest' }],
    ['one collected message is sent by itself', plan({ state: 'digest' }), { do: 'send', template: 'matterProgress' }],
  ])('%s', (_what, planned, expected) => {
    expect(planned).toMatchObject(expected)
  })

  test('a flood is put off at once', () => {
    const due = Array.from({ length: 500 }, (_, at) => aMessage({ _id: String(at) }))
    const full = { ...having(5), today: { day: 20_780, count: 8 } }
    expect(planFor(due, { wallet: full, reaching, now: noon })).toMatchObject({ do: 'wait', state: 'digest', messages: { length: 500 } })
  })

  test('several collected messages become one', () => {
    const due = [aMessage({ _id: 'a', state: 'digest' }), aMessage({ _id: 'b', state: 'digest' })]
    expect(planFor(due, { wallet: aWallet(), reaching, now: noon })).toMatchObject({
      do: 'send',
      template: 'dailyDigest',
      carried: [{ _id: 'a' }, { _id: 'b' }],
    })
  })

  test('a long-term template needs no acceptance; without a template it ends', () => {
    const longTerm = reachingOf(
      { ...defaults, templates: [{ name: 'matterProgress', id: 'real-id', longTerm: true, fields: [] }] },
      account,
    )
    expect(planFor([aMessage({})], { wallet: having(0), reaching: longTerm, now: noon })).toMatchObject({ do: 'send', free: true })
    expect(planFor([aMessage({})], { wallet: having(5), reaching: reachingOf(defaults, {}), now: noon })).toMatchObject({
      do: 'end',
      state: 'noTemplate',
    })
  })
})

test.each([
  ['taken', { ok: true as const, msgid: '7' }, {}, { state: 'sent', msgid: '7', refund: false }],
  ['no answer: never again', { ok: false as const, code: null }, {}, { state: 'unsure', dueAt: null, refund: false }],
  ['43101: nothing is left', { ok: false as const, code: 43_101 }, {}, { state: 'noCredit', truth: { left: 0 } }],
  ['43107: banned', { ok: false as const, code: 43_107 }, {}, { state: 'banned', truth: { kept: 'ban' } }],
  ['43108: a little later', { ok: false as const, code: 43_108 }, {}, { state: 'waiting', dueAt: noon + 60_000, refund: true }],
  ['45168: without its words', { ok: false as const, code: 45_168 }, {}, { state: 'waiting', plain: true, dueAt: noon + 1 }],
  [
    '45168 without its words: later',
    { ok: false as const, code: 45_168 },
    { plain: true, failures: 1 },
    { state: 'waiting', dueAt: noon + 300_000 },
  ],
  [
    '40037: later, should the county put it right',
    { ok: false as const, code: 40_037 },
    { failures: 2 },
    { state: 'waiting', dueAt: noon + 1_800_000 },
  ],
  ['failed for the sixth time: for people to see', { ok: false as const, code: 50_002 }, { failures: 5 }, { state: 'failed', dueAt: null }],
])('WeChat answers: %s', (_what, answer, over, expected) => {
  expect(outcomeOf(aMessage(over), answer, noon)).toMatchObject(expected)
})

test('people see to it where an answer was not heard, and only there', () => {
  expect(needsPeople(aMessage({ urgency: 'answer' }), 'noCredit')).toBe(true)
  expect(needsPeople(aMessage({ urgency: 'answer' }), 'unsure')).toBe(true)
  expect(needsPeople(aMessage({ urgency: 'ordinary' }), 'noCredit')).toBe(false)
  expect(needsPeople(aMessage({ urgency: 'answer' }), 'sent')).toBe(false)
  expect(needsPeople(aMessage({ urgency: 'urgent', kind: 'colleagueUnreached' }), 'noCredit')).toBe(false)
})

describe('asking', () => {
  const readers = { staff: false, member: false }
  const asks = (wallet: Body<Wallet>, who = readers) => asksFor(wallet, { reaching, readers: who, now: noon })

  test('what is low is asked for, by role; enough is enough; a refusal is remembered for a week', () => {
    expect(asks(having(1)).templateIds).toContain(templates.matterProgress.id)
    expect(asks(having(1)).templateIds).not.toContain(templates.newMatter.id)
    expect(asks(having(3)).templateIds).not.toContain(templates.matterProgress.id)
    expect(asks(having(1), { staff: true, member: true }).templateIds).toContain(templates.newMatter.id)
    expect(asks(having(1), { staff: true, member: true }).templateIds.length).toBeLessThanOrEqual(5)
    expect(asks(having(0, { refusedAt: noon - 6 * 86_400_000 })).templateIds).not.toContain(templates.matterProgress.id)
    expect(asks(having(0, { refusedAt: noon - 8 * 86_400_000 })).templateIds).toContain(templates.matterProgress.id)
    expect(asks(having(0, { kept: 'reject' })).templateIds).not.toContain(templates.matterProgress.id)
    expect(asks(having(1, { kept: 'accept' })).silent).toEqual([templates.matterProgress.id])
  })

  test('how many are left: nobody knows, or so many', () => {
    expect(remindersOf(aWallet(), reaching, readers).remaining).toBeNull()
    expect(remindersOf(having(4), reaching, readers).remaining).toBe(4)
  })

  test('one chooses within what the county allows', () => {
    const within = { reaching, readers }
    expect(chosen(aWallet(), { quiet: { from: 0, to: 15 * 60 } }, within)).toEqual({ ok: false, code: 'inbox.quiet_too_long' })
    expect(chosen(aWallet(), { most: 31 }, within)).toEqual({ ok: false, code: 'inbox.too_many' })
    expect(chosen(aWallet(), { duty: { days: [1], from: 0, to: 60 } }, within)).toEqual({ ok: false, code: 'inbox.no_duty' })
    const own = chosen(aWallet(), { quiet: { from: 1200, to: 480 }, most: 3 }, within)
    expect(own.ok && settingsOf(own.value.next, reaching, readers)).toMatchObject({
      quiet: { from: 1200, to: 480 },
      most: 3,
      duty: null,
      can: ['quiet', 'most'],
    })
    expect(own.ok && chosen(own.value.next, { quiet: null }, within)).toMatchObject({ value: { next: { own: { quiet: null, most: 3 } } } })
  })
})

describe('what WeChat pushes', () => {
  const entry = { TemplateId: 't', MsgID: '7', ErrorCode: '0', ErrorStatus: 'success' }
  const event = (more: object) => ({ MsgType: 'event', FromUserName: 'o1', Event: 'subscribe_msg_sent_event', ...more })
  test.each([
    ['an object for one', event({ List: entry }), 1],
    ['an array for several', event({ List: [entry, entry] }), 2],
    ['one level deeper', event({ SubscribeMsgSentEvent: { List: [entry] } }), 1],
    ['about somebody else', event({ List: entry, FromUserName: 'o2' }), 0],
    ['about something else', event({ List: entry, Event: 'user_enter' }), 0],
    ['nothing', event({}), 0],
    ['no object', 'event', 0],
  ])('%s', (_what, pushed, count) => {
    expect(readPushed(pushed, 'o1')).toHaveLength(count)
  })
})
