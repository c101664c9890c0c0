import { organisedBy, organisesAs, roleOf } from '../../../cloudfunctions/features/service/hands'
import { mayRead, toCard, toView } from '../../../cloudfunctions/features/service/view'
import { settled } from '../../../cloudfunctions/features/service/deciding'
import { remindsAt, timesOf } from '../../../cloudfunctions/features/service/times'
import { isToBeReminded } from '../../../cloudfunctions/features/service/reminding'
import type { Offer } from '../../../cloudfunctions/features/service/offer'
import type { Role } from '@/contract/words'
import { anActor, china, noon } from '../support/builders'
import { cast, inSituation, type Player } from './offer-situations'

const hour = 3_600_000
const doer = (player: Player) => ({ actor: cast[player], now: noon })
const seen = (kind: Offer['kind'], situation: string) =>
  (Object.keys(cast) as Player[]).filter((player) => mayRead(inSituation(kind, situation), doer(player)))

/** Who sees an offer at all, by hand. */
test.each<[Offer['kind'], string, Player[]]>([
  ['post', 'open', ['worker', 'both', 'member', 'second']],
  ['wish', 'open', ['worker', 'both', 'member', 'second']],
  // Not yet looked at by the worker: theirs, and whose it is.
  ['wish', 'asked', ['worker', 'both', 'resident']],
  ['wish', 'mine', ['worker', 'both', 'member', 'second', 'resident']],
  ['event', 'going', ['worker', 'both', 'member', 'second']],
])('a %s that is %s is seen by %j', (kind, situation, players) => expect(seen(kind, situation)).toEqual(players))

test('who has a part in it goes on seeing it, wherever they serve now', () => {
  const gone = anActor({ _id: 'p_member' })
  expect(mayRead(inSituation('post', 'mine'), { actor: gone, now: noon })).toBe(true)
  expect(mayRead(inSituation('event', 'going'), { actor: gone, now: noon })).toBe(true)
  expect(mayRead(inSituation('post', 'open'), { actor: gone, now: noon })).toBe(false)
})

const household = { name: '白大爷', phone: '13700003333', address: '东头第三家' }
const story = [
  { id: 'e1', at: noon - hour, what: 'proposed', by: { personId: 'p_resident', name: null, role: null }, text: null },
  { id: 'e2', at: noon, what: 'contacted', by: { personId: 'p_member', name: '周示例', role: 'member' }, text: '打 13900001111' },
  { id: 'e3', at: noon, what: 'returned', by: null, text: null },
] as const
const wish = (): Offer => {
  const mine = inSituation('wish', 'mine')
  return { ...mine, timeline: story, household: mine.household && { ...mine.household, ...household } }
}
const view = (player: Player, offer = wish()) => toView(offer, doer(player))

test('whose wish it is reads who organises, who has taken it on, and whose it is; nobody else', () => {
  const known = (['worker', 'member', 'resident', 'second'] as const).map((player) => [player, view(player).household])
  expect(known).toEqual([
    ['worker', household],
    ['member', household],
    ['resident', household],
    ['second', null],
  ])
  expect(JSON.stringify(view('second'))).not.toMatch(/白大爷|13700003333|东头/)
  expect(toView(inSituation('post', 'open'), doer('worker')).household).toBeNull()
})

test('who came forward reads the organiser alone, with their numbers; a nameless one is a member', () => {
  const claim = { state: 'claimed', at: noon - hour, contactBy: noon + 23 * hour, position: null }
  expect(view('worker').people).toEqual([{ ...claim, id: 'p_member', name: '周示例', phone: null }])
  expect([view('member').people, view('resident').people, view('second').people]).toEqual([null, null, null])
  const event = inSituation('event', 'waits')
  const [first] = event.signUps
  if (!first) throw new Error('nobody goes')
  expect(toView({ ...event, signUps: [{ ...first, name: null }] }, doer('worker')).people).toEqual([
    { id: 'p_second', name: '一位党员', phone: null, at: noon - hour, state: 'going', contactBy: null },
  ])
})

test('in the story organisers read names and words, others half a name and no number of anybody else', () => {
  const lines = (player: Player) => view(player).story.map(({ who, mine, text }) => [who, mine, text])
  expect(lines('worker')).toEqual([
    ['住户', false, null],
    ['周示例', false, '打 13900001111'],
    [null, false, null],
  ])
  expect(lines('resident').slice(0, 2)).toEqual([
    ['住户', true, null],
    ['周*例', false, expect.not.stringContaining('13900001111')],
  ])
  expect(lines('member')[1]).toEqual(['周*例', true, '打 13900001111'])
  expect(lines('second')).toEqual([])
})

const part = (kind: Offer['kind'], situation: string, player: Player = 'member') => toCard(inSituation(kind, situation), doer(player)).mine

test('a card says how far one is with it', () => {
  expect(part('post', 'open')).toBeNull()
  expect(part('post', 'mine')).toEqual({ state: 'claimed', at: noon - hour, contactBy: noon + 23 * hour, position: null })
  expect(part('post', 'kept')).toEqual({ state: 'contacted', at: noon - hour, contactBy: null, position: null })
  expect(part('wish', 'done')).toMatchObject({ state: 'done', contactBy: null })
  expect(part('event', 'going')).toEqual({ state: 'going', at: noon - hour, contactBy: null, position: null })
  expect(part('event', 'waits')).toMatchObject({ state: 'waiting', position: 1 })
  const full = inSituation('event', 'full')
  expect(toCard(full, { actor: anActor({ _id: 'p_latest' }), now: noon }).mine).toMatchObject({ state: 'waiting', position: full.waiting })
})

test('a card says what is left, and stars numbers in words that everybody reads', () => {
  const open = { ...inSituation('post', 'open'), text: '打 13900001111', skills: [{ id: 'law', name: '懂法律' }] }
  expect(toCard(open, doer('member'), '就在您的网格')).toMatchObject({
    id: 'of_1',
    className: '健康医疗',
    text: expect.not.stringContaining('13900001111') as string,
    skills: ['懂法律'],
    times: ['weekend'],
    places: 2,
    left: 2,
    why: '就在您的网格',
    can: ['claim'],
  })
  expect(toCard({ ...open, places: 1, taken: 3, serviceClass: null }, doer('member'))).toMatchObject({ left: 0, className: '', why: null })
})

const holding = (role: Role, orgId: string, until: number | null = null) => anActor({ assignments: [{ role, orgId, until }] })

test.each<[Role, string, number | null, boolean]>([
  ['secretary', '152221108200', null, true],
  ['fullTimeWorker', '152221108200002', null, true],
  ['partTimeWorker', '152221108200002', null, true],
  ['groupLeader', '152221108200002', null, true],
  ['volunteer', '152221108200002', null, false],
  ['member', '152221108200', null, false],
  ['townshipOfficer', '152221108', null, false],
  ['fullTimeWorker', '152221108200001', null, false],
  ['secretary', '152221108200', noon, false],
  ['secretary', '152221108200', noon + 1, true],
])('a %s of %s until %s organises for the grid: %s', (role, orgId, until, may) => {
  const actor = holding(role, orgId, until)
  expect(organisesAs(actor, '152221108200002', noon) !== null).toBe(may)
  expect(organisedBy(actor, noon).includes(orgId)).toBe(may || (role === 'fullTimeWorker' && orgId.endsWith('001')))
})

test('the story says in which office a hand acts', () => {
  const offer = inSituation('wish', 'mine')
  const roles = (['organiser', 'claimant', 'household', 'member'] as const).map((hand) => roleOf(offer, hand, doer('worker')))
  expect(roles).toEqual(['fullTimeWorker', 'member', null, 'member'])
  expect(roleOf(offer, 'organiser', doer('stranger'))).toBeNull()
})

test('an evening begins at six; who goes is reminded at six on the evening before, once', () => {
  expect([timesOf(china('2026-11-27 17:59'), []), timesOf(china('2026-11-27 18:00'), [])]).toEqual([['workday'], ['evening']])
  const from = china('2026-11-25 09:00')
  const evening = china('2026-11-24 18:00')
  expect(remindsAt({ kind: 'event', from })).toBe(evening)
  expect([
    remindsAt({ kind: 'event', from, remindedOf: from }),
    remindsAt({ kind: 'post', from }),
    remindsAt({ kind: 'event', from: null }),
  ]).toEqual([null, null, null])
  expect(remindsAt({ kind: 'event', from, remindedOf: from - 1 })).toBe(evening)
  const event = settled({ ...inSituation('event', 'going'), from, until: from + hour })
  expect([isToBeReminded(event, evening - 1), isToBeReminded(event, evening)]).toEqual([false, true])
})
