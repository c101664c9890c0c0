import type { Role } from '@/contract/words'
import type { Chore, Turn } from '../../../../platform/chores'
import { find, findById, insert, update, where } from '../../../../platform/documents'
import { ok } from '../../../../platform/result'
import { storedSettings } from '../../../../platform/settings-cache'
import { midnightOf } from '../../../../ground/time/beijing'
import type { Span } from '../../../../ground/time/night'
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
const batch = 10
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

type Place = Pick<Org, '_id' | 'name' | 'parentId' | 'staff' | 'retired'>

const readHere = (communityId: string): Promise<Place[]> =>
  find<Place>('orgs', {
    where: where.or([{ _id: where.in([communityId, townshipIdOf(communityId)]) }, { parentId: communityId }]),
    limit: most,
    fields: ['name', 'parentId', 'staff', 'retired'],
  })

const reckonOne = async (communityId: string, atNight: Span, night: number): Promise<void> => {
  const orgs = await readHere(communityId)
  const nameOf = (id: string) => sayName(orgs.find(({ _id }) => _id === id)?.name ?? '')
  const here = orgs.filter(({ _id, parentId }) => _id === communityId || parentId === communityId)
  const people = here.flatMap((org) => holders(org as Org, working, night).map(({ owner }) => owner.personId))
  if (people.length === 0) return
  const week = weekBefore(night)
  const told = await find<Told>('messages', {
    where: { to: where.in([...new Set(people)]), at: where.and(where.gte(week.from), where.lt(week.to)) },
    order: [['at', 'desc']],
    limit: most,
    fields: toldFields,
  })
  const townshipId = townshipIdOf(communityId)
  const place = { communityId, communityName: nameOf(communityId), townshipId, townshipName: nameOf(townshipId) }
  const next = reckonWeek(told, people, { place, week, night: atNight })
  const { document, created } = await burdens.create(burdenIdOf(communityId, week.name), { next, effects: [] })
  if (!created) await burdens.change<never>(document._id, (seen) => ok({ next: { ...seen, ...next }, effects: [] }), document)
}

const goOn = async (round: Round, night: number, turn: Turn): Promise<Round | null> => {
  const found = await find<{ _id: string; retired?: unknown }>('orgs', {
    where: { level: 'community', _id: where.gt(round.after) },
    order: [['_id', 'asc']],
    limit: batch,
    fields: ['retired'],
  })
  const { night: atNight } = settingsFrom(await storedSettings())
  for (const { _id, retired } of found) {
    if (!turn.hasTime()) return null
    if (retired == null) await reckonOne(_id, atNight, night)
  }
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
