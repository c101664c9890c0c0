import { close } from '../../../cloudfunctions/features/service/amend-steps'
import { claim, contacted, realised, release } from '../../../cloudfunctions/features/service/claim-steps'
import { wake } from '../../../cloudfunctions/features/service/waking'
import { withdraw } from '../../../cloudfunctions/features/service/withdrawing'
import { cancel } from '../../../cloudfunctions/features/service/event'
import { defaults } from '../../../cloudfunctions/features/settings/defaults'
import { china, noon } from '../support/builders'
import { taken, toldIn, writtenBy } from '../support/written'
import { cast, inSituation } from './offer-situations'

const [hour, day] = [3_600_000, 86_400_000]
const call = (player: keyof typeof cast, now = noon) => ({ actor: cast[player], key: 'key-1', now })
const inTouchBy = china('2026-11-24 10:00')
const settings = { ...defaults, arrangements: [] }

const party = { personId: 'p_member', openid: 'p_member', name: '周示例', phone: null }
const mine = { by: party, at: noon - hour, contactBy: noon + 23 * hour, contactedAt: null, doneAt: null }

test('who claims a post has a day to be in touch, and the organiser hears of it; the last place leaves the list', () => {
  const open = inSituation('post', 'open')
  const { next, effects } = taken(claim(open, call('member'), settings))
  const own = { by: party, at: noon, contactBy: inTouchBy, contactedAt: null, doneAt: null }
  expect(writtenBy(open, next)).toEqual({ claims: [own], taken: 1, hands: ['p_member'], wakeAt: inTouchBy })
  expect(next.timeline).toEqual([
    { id: 'key-1', at: noon, what: 'claimed', by: { personId: 'p_member', name: '周示例', role: 'member' }, text: null },
  ])
  expect(effects).toEqual([
    {
      id: 'of_1_2',
      kind: 'tell',
      to: { personId: 'p_worker', openid: 'worker' },
      message: 'offerClaimed',
      at: noon,
      about: {
        page: 'member/offer/index?id=of_1',
        summary: '每周量一次血压',
        place: '俄体村 第2网格',
        who: '周示例',
        words: null,
        dueAt: inTouchBy,
        placeId: '152221108200002',
        begins: null,
      },
    },
  ])
  expect(taken(claim({ ...open, places: 1 }, call('member'), settings)).next.listed).toBe(false)
  const nameless = { ...call('member'), actor: { ...cast.member, name: null } }
  expect(taken(claim(open, nameless, settings)).effects).toMatchObject([{ about: { who: '一位党员' } }])
})

test('to be in touch keeps it; to have done it asks the organiser and the household, and nothing of others changes', () => {
  const both = { ...inSituation('wish', 'mine') }
  const others = { ...mine, by: { ...party, personId: 'p_second' } }
  const shared = { ...both, claims: [others, ...both.claims] }
  const touched = taken(contacted(shared, { done: false, text: '周六去' }, call('member')))
  expect(touched.next.claims).toEqual([others, { ...mine, contactedAt: noon }])
  expect([touched.next.timeline.at(-1)?.text, touched.effects]).toEqual(['周六去', []])
  const done = taken(contacted(shared, { done: true, text: '送到了' }, call('member')))
  expect(done.next.claims).toEqual([others, { ...mine, contactedAt: noon, doneAt: noon }])
  expect(toldIn(done.effects)).toEqual(['p_worker wishDone', 'p_resident wishToConfirm'])
  expect(done.effects).toMatchObject([{ about: { words: '送到了', who: '周示例' } }, { about: { words: '送到了' } }])
  const kept = taken(contacted(inSituation('wish', 'kept'), { done: true }, call('member', noon + hour))).next
  expect(kept.claims).toMatchObject([{ contactedAt: noon, doneAt: noon + hour }])
  const unknown = { ...both, household: null }
  expect(toldIn(taken(contacted(unknown, { done: true }, call('member'))).effects)).toEqual(['p_worker wishDone'])
})

test('what is released goes back to the pool; what is realised thanks and pays whoever made it come true', () => {
  const wish = inSituation('wish', 'mine')
  const back = taken(release(wish, { text: '有事' }, call('member')))
  expect(writtenBy(wish, back.next)).toEqual({ state: 'open', claims: [], taken: 0, hands: [], listed: true, wakeAt: null })
  expect(toldIn(back.effects)).toEqual(['p_worker offerReleased'])
  const { next, effects } = taken(realised(wish, { text: '谢谢' }, call('resident')))
  expect(next).toMatchObject({ state: 'realised', wakeAt: null, listed: false })
  expect(toldIn(effects)).toEqual(['p_member wishRealised'])
  expect(effects.at(-1)).toEqual({
    id: 'of_1_2_1',
    kind: 'outcome',
    of: 'wishRealised',
    source: 'of_1_realised',
    at: noon,
    orgId: '152221108200002',
    title: '微心愿',
    page: 'member/offer/index?id=of_1',
    by: { personId: 'p_resident', as: 'household' },
    people: [{ personId: 'p_member', as: 'member' }],
    minutes: null,
    points: null,
    takenBack: null,
  })
  expect(taken(realised(wish, {}, call('worker'))).effects.at(-1)).toMatchObject({ by: { personId: 'p_worker', as: 'organiser' } })
})

test('who no longer comes frees the place for whoever waits longest', () => {
  const full = inSituation('event', 'full')
  const off = { ...full, signUps: [{ ...full.signUps[0], personId: 'p_member' }, ...full.signUps.slice(1)] } as typeof full
  const { next, effects } = taken(cancel(off, call('member')))
  expect(next).toMatchObject({ taken: 2, waiting: off.waiting - 1, listed: true })
  expect(next.signUps.slice(0, 3).map(({ personId, state }) => [personId, state])).toEqual([
    ['p_going_1', 'going'],
    ['p_waiting_0', 'going'],
    ['p_waiting_1', 'waiting'],
  ])
  expect(toldIn(effects)).toEqual(['p_waiting_0 eventMovedUp'])
  const left = taken(cancel(off, call('member'), '不在这里报到了'))
  expect(toldIn(left.effects)).toEqual(['p_waiting_0 eventMovedUp', 'p_worker signUpWithdrawn'])
  expect(left.next.timeline.at(-1)).toMatchObject({ what: 'cancelled', text: '不在这里报到了' })
})

test('an offer that is closed says so to everybody who came forward, and to whose wish it was, but not to whoever closes it', () => {
  const wish = inSituation('wish', 'mine')
  expect(toldIn(taken(close(wish, { text: '不需要了' }, call('worker'))).effects)).toEqual([
    'p_resident wishDeclined',
    'p_member offerClosed',
  ])
  expect(toldIn(taken(close(wish, {}, call('resident'))).effects)).toEqual(['p_member offerClosed'])
  expect(toldIn(taken(close(inSituation('post', 'open'), {}, call('worker'))).effects)).toEqual([])
})

test('a claim without a word goes back in the moment its day is over, and both sides hear of it', () => {
  const post = inSituation('post', 'mine')
  expect(wake(post, noon + 23 * hour - 1)).toEqual({ next: post, effects: [] })
  const { next, effects } = wake(post, noon + 23 * hour)
  expect(writtenBy(post, next)).toEqual({ claims: [], taken: 0, hands: [], wakeAt: null })
  expect(next.timeline.at(-1)).toEqual({ id: 'returned_1_0', at: noon + 23 * hour, what: 'returned', by: null, text: null })
  expect(toldIn(effects)).toEqual(['p_worker offerReturned', 'p_member ownClaimReturned'])
  expect(wake(inSituation('wish', 'mine'), noon + 23 * hour).next.state).toBe('open')
  expect(inSituation('post', 'kept').wakeAt).toBeNull()
})

test('those who go to an event are reminded on the evening before, once; then it is over', () => {
  const event = inSituation('event', 'waits')
  const evening = china('2026-11-23 18:00')
  expect(event.wakeAt).toBe(evening)
  const reminded = wake(event, evening)
  expect(toldIn(reminded.effects)).toEqual(['p_second eventReminded'])
  expect(writtenBy(event, reminded.next)).toEqual({ remindedOf: noon + day, wakeAt: noon + day + 2 * hour })
  const over = wake({ ...event, ...reminded.next }, noon + day + 2 * hour)
  expect([over.next.state, over.next.listed, over.effects]).toEqual(['over', false, []])
  // Too late to remind: it has begun.
  const late = wake(event, noon + day)
  expect([toldIn(late.effects), late.next.remindedOf]).toEqual([[], noon + day])
})

test('who serves here no longer gives back what was not done, and their place; what is done stays', () => {
  const leaves = (kind: 'post' | 'wish' | 'event', situation: string, now = noon) =>
    taken(withdraw(inSituation(kind, situation), call('member', now)))
  expect(leaves('post', 'mine').next).toMatchObject({ claims: [], timeline: [{ what: 'released', text: '不在这里报到了' }] })
  expect(leaves('wish', 'done').effects).toEqual([])
  expect(toldIn(leaves('event', 'going').effects)).toEqual(['p_worker signUpWithdrawn'])
  expect(leaves('post', 'open').effects).toEqual([])
  // What was taken on afterwards stays.
  expect([leaves('post', 'mine', noon - hour - 1).effects, leaves('event', 'going', noon - hour - 1).effects]).toEqual([[], []])
  expect(leaves('post', 'mine', noon - hour).next.claims).toEqual([])
  const { next } = leaves('post', 'mine')
  const once = { ...inSituation('post', 'mine'), ...next, claims: [mine] }
  expect(taken(withdraw(once, call('member'))).next).toBe(once)
})
