import type { Decision } from '../../platform/aggregate'
import type { Result } from '../../platform/result'
import { recordIdOf } from '../../features/attendance/attending'
import { booked, spanFor, type Book } from '../../features/attendance/book'
import { confirmHours } from '../../features/attendance/confirming'
import { factsOf } from '../../features/attendance/event-facts'
import { emptyRecord, type ServiceRecord } from '../../features/attendance/record'
import { tick } from '../../features/attendance/ticking'
import type { Actor } from '../../features/actor/actor'
import { claim, contacted, realised } from '../../features/service/claim-steps'
import { signUp, withSignUp, type ServiceEvent } from '../../features/service/event'
import type { Offer } from '../../features/service/offer'
import { event, wish } from '../../features/service/offering'
import { timesOf } from '../../features/service/times'
import { wake } from '../../features/service/waking'
import { defaults } from '../../features/settings/defaults'
import type { Outcome } from '../../features/points/outcome'
import type { Seed } from './seed'
import { actorOf, classOf, day, home, hour, nextSaturday, skillsOf, standing, villageOf } from './village'

type Asked = Pick<Seed, 'orgs' | 'people'>

/** What has been done, and what was confirmed of it. */
export interface Served {
  readonly offers: readonly Offer[]
  readonly records: readonly ServiceRecord[]
  readonly outcomes: readonly Outcome[]
}

const must = <T>(result: Result<T, string>): T => {
  if (!result.ok) throw new Error(result.code)
  return result.value
}

/** A document after one more decision; what it has to say was said long ago. */
const after = <T extends Offer | ServiceRecord>(document: T, decided: Result<Decision<T>, string>): T => ({
  ...document,
  ...must(decided).next,
  version: document.version + 1,
})

const outcomesIn = (effects: readonly { readonly kind: string }[]): Outcome[] =>
  effects.filter((effect): effect is Outcome => effect.kind === 'outcome')

const calling = (actor: Actor, key: string, now: number) => ({ actor, key, now })

/** An event that was held, with those who went to it. */
const held = (
  asked: Asked,
  { id, text, serviceClass, from, goers }: { id: string; text: string; serviceClass: string; from: number; goers: readonly Actor[] },
): ServiceEvent => {
  const { village, worker, offering } = villageOf(asked)
  const made = event(
    { ...offering(id, text), place: village },
    { serviceClass: classOf(serviceClass), places: 10, from, until: from + 3 * hour, address: '村委会门口', times: timesOf(from, []) },
    { actor: worker, now: from - 5 * day },
  )
  const going = goers.reduce(
    (offer, goer) => {
      const entry = must(signUp(offer, calling(goer, `seed-${goer._id}`, from - 2 * day)))
      return entry ? withSignUp(offer, entry) : offer
    },
    standing(id, made),
  )
  return after(going, { ok: true, value: wake(going, from + 4 * hour) }) as ServiceEvent
}

/** Who came and went with the event, ticked by its organiser. */
const there = (held: ServiceEvent, { _id: personId, openid, name }: Actor, organiser: Actor): ServiceRecord => {
  const facts = factsOf(held)
  const _id = recordIdOf(held._id, personId)
  const empty = {
    ...emptyRecord(facts, { personId, openid, name: name ?? '' }),
    _id,
    version: 0,
    change: 'seed',
    effects: [],
    effectsDueAt: null,
  }
  const came = after<ServiceRecord>(
    empty,
    tick(empty, { way: 'arrive', at: facts.from, event: facts }, calling(organiser, `seed-a-${personId}`, facts.until)),
  )
  return after<ServiceRecord>(
    came,
    tick(came, { way: 'leave', at: facts.until - hour / 2, event: facts }, calling(organiser, `seed-l-${personId}`, facts.until)),
  )
}

/** A wish from being put up to its having come true. */
const realisedWish = (asked: Asked, member: Actor, at: number): { offer: Offer; outcomes: readonly Outcome[] } => {
  const { worker, offering } = villageOf(asked)
  const id = 'wi_seed_3'
  const put = standing(
    id,
    wish(offering(id, '炕桌的腿松了，想请人修一修', skillsOf('plumbing')), home('陈大娘（示例）', '第2网格南头', at), {
      actor: worker,
      now: at,
    }),
  )
  const taken = after(put, claim(put, calling(member, 'seed-claim', at + day), defaults))
  const done = after(taken, contacted(taken, { done: true }, calling(member, 'seed-done', at + 2 * day)))
  const confirmed = realised(done, {}, calling(worker, 'seed-realised', at + 3 * day))
  return { offer: after(done, confirmed), outcomes: outcomesIn(must(confirmed).effects) }
}

/** The last weeks of a village: an event whose hours are confirmed, one whose hours wait for the secretary, and a wish that came true. */
export const servedBy = (asked: Asked, now: number): Served => {
  const { worker } = villageOf(asked)
  const [secretary, one, other] = [actorOf(asked, 'secretary-eti'), actorOf(asked, 'member-eti-1'), actorOf(asked, 'member-eti-2')]
  const lastSaturday = nextSaturday(now) - 7 * day
  const [earlier, last] = [
    held(asked, {
      id: 'ev_seed_3',
      text: '给几户老人送冬煤，码进棚子',
      serviceClass: 'hardship',
      from: lastSaturday - 21 * day,
      goers: [one, other],
    }),
    held(asked, {
      id: 'ev_seed_4',
      text: '打扫文化广场，清走杂物',
      serviceClass: 'governance',
      from: lastSaturday - 7 * day,
      goers: [one, other],
    }),
  ]
  const attended = [there(earlier, one, worker), there(earlier, other, worker), there(last, one, worker)]
  const decided = attended.map(
    (record) => [record, confirmHours(record, { minutes: 150 }, calling(secretary, 'seed-confirm', record.event.until + day))] as const,
  )
  const made = realisedWish(asked, one, lastSaturday - 14 * day)
  return {
    offers: [earlier, last, made.offer],
    records: [...decided.map(([record, confirmed]) => after<ServiceRecord>(record, confirmed)), there(last, other, worker)],
    outcomes: [...decided.flatMap(([, confirmed]) => outcomesIn(must(confirmed).effects)), ...made.outcomes],
  }
}

/** The books of those whose hours are confirmed, as the confirmations left them. */
export const booksOf = (records: readonly ServiceRecord[]): readonly Book[] => {
  const books = new Map<string, Pick<Book, 'spans'>>()
  for (const record of records)
    if (record.hours)
      books.set(
        record.person.personId,
        booked(books.get(record.person.personId) ?? { spans: [] }, spanFor(record, record.hours.minutes, record.hours.at)),
      )
  return [...books].map(([_id, { spans }]) => ({ _id, spans, version: 1, change: 'seed', effects: [], effectsDueAt: null }))
}
