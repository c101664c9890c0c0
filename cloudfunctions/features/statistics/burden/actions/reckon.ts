import type { Role } from '@/contract/words'
import type { Body } from '../../../../platform/aggregate'
import type { Chore, Turn } from '../../../../platform/chores'
import { find, findById, insert, update, where } from '../../../../platform/documents'
import { ok } from '../../../../platform/result'
import { storedSettings } from '../../../../platform/settings-cache'
import { midnightOf } from '../../../../ground/time/beijing'
import type { Span } from '../../../../ground/time/night'
import type { Period } from '../../../../ground/time/periods'
import { townshipIdOf } from '../../../../ground/places'
import { aggregates } from '../../../store'
import { holders } from '../../../grid/duty'
import { sayName } from '../../../grid/names'
import type { Org } from '../../../grid/org'
import { settingsFrom } from '../../../settings/defaults'
import { weekOf } from '../../period'
import { nightOf } from '../../repeats/round'
import { burdenIdOf, reckonWeek, type BurdenWeek, type Told } from '../week'

const burdens = aggregates<BurdenWeek>('burdens')

/** Communities that are reckoned between two notes of how far it has come. */
const batch = 20
const most = 1000
/** Who works in a community, and so is asked. */
const working: readonly Role[] = ['fullTimeWorker', 'partTimeWorker', 'groupLeader', 'secretary']
const toldFields = ['to', 'kind', 'at', 'text', 'page', 'from', 'trail.at', 'trail.what'] as const

/** How far the nightly round has come. */
interface Round {
  readonly _id: string
  readonly night: number
  readonly after: string
}
const roundId = 'burdens'

/** The week that the day before a night lies in: on Mondays the one that is over. */
const weekBefore = (night: number) => weekOf(midnightOf(night) - 1)

const placeFields = ['name', 'parentId', 'staff', 'retired'] as const
type Place = Pick<Org, '_id' | (typeof placeFields)[number]>

const isOf = (communityId: string) => (org: Place) => org._id === communityId || org.parentId === communityId

/** The grids of these communities, and the townships above them. */
const readAround = (communityIds: string[]): Promise<Place[]> =>
  find<Place>('orgs', {
    where: where.or([{ _id: where.in([...new Set(communityIds.map(townshipIdOf))]) }, { parentId: where.in(communityIds) }]),
    limit: most,
    fields: placeFields,
  })

const readTold = (personIds: string[], week: Period): Promise<Told[]> =>
  find<Told>('messages', {
    where: { to: where.in(personIds), at: where.and(where.gte(week.from), where.lt(week.to)) },
    order: [['at', 'desc']],
    limit: most,
    fields: toldFields,
  })

const keep = async (id: string, next: Body<BurdenWeek>): Promise<void> => {
  const { document, created } = await burdens.create(id, { next, effects: [] })
  if (!created) await burdens.change<never>(document._id, (seen) => ok({ next: { ...seen, ...next }, effects: [] }), document)
}

/** The communities of a batch together; nothing is kept where nobody was told anything. */
const reckonAll = async (communities: readonly Place[], atNight: Span, { night, hasTime }: { night: number; hasTime: Turn['hasTime'] }) => {
  const ids = communities.filter(({ retired }) => retired == null).map(({ _id }) => _id)
  const orgs = [...communities, ...(await readAround(ids))]
  const nameOf = (id: string) => sayName(orgs.find(({ _id }) => _id === id)?.name ?? '')
  const week = weekBefore(night)
  const workersOf = (communityId: string) =>
    orgs.filter(isOf(communityId)).flatMap((org) => holders(org as Org, working, night).map(({ owner }) => owner.personId))
  const everybody = [...new Set(ids.flatMap(workersOf))]
  const told = everybody.length === 0 ? [] : await readTold(everybody, week)
  for (const communityId of ids) {
    const people = workersOf(communityId)
    if (!told.some(({ to }) => people.includes(to))) continue
    if (!hasTime()) return false
    // As many as can be read at once may leave some out.
    const theirs = told.length < most ? told : await readTold([...new Set(people)], week)
    const townshipId = townshipIdOf(communityId)
    const place = { communityId, communityName: nameOf(communityId), townshipId, townshipName: nameOf(townshipId) }
    await keep(burdenIdOf(communityId, week.name), reckonWeek(theirs, people, { place, week, night: atNight }))
  }
  return true
}

const goOn = async (round: Round, night: number, turn: Turn): Promise<Round | null> => {
  const found = await find<Place>('orgs', {
    where: { level: 'community', _id: where.gt(round.after) },
    order: [['_id', 'asc']],
    limit: batch,
    fields: placeFields,
  })
  const { night: atNight } = settingsFrom(await storedSettings())
  const { hasTime } = turn
  if (found.length > 0 && !(await reckonAll(found, atNight, { night, hasTime }))) return null
  const last = found.at(-1)
  const next = last && found.length === batch ? { ...round, after: last._id } : { ...round, night, after: '' }
  await update('clocks', { _id: roundId }, { night: next.night, after: next.after })
  return next
}

/** Each night, what the week so far has asked of those who work in each community; set, so that again changes nothing. */
export const reckoningBurdens: Chore = {
  asks: () => ({ collection: 'clocks', where: { _id: roundId }, limit: 1, fields: ['night'] }),
  isDue: ([round], now) => ((round as Pick<Round, 'night'> | undefined)?.night ?? 0) < nightOf(now),
  run: async (turn) => {
    const night = nightOf(turn.now)
    const fresh: Round = { _id: roundId, night: 0, after: '' }
    const begun = (await insert('clocks', fresh)) ? fresh : ((await findById<Round>('clocks', roundId)) ?? fresh)
    let looked = 0
    for (let round: Round | null = begun; round && round.night < night && turn.hasTime(); looked += batch)
      round = await goOn(round, night, turn)
    return looked
  },
}
