import { comesDue, type Chore, type Turn } from '../../../../platform/chores'
import { find, findById, insert, update, where } from '../../../../platform/documents'
import { ok } from '../../../../platform/result'
import { askedFields, type Asked } from '../asked'
import { bring, comingAgain, opened, standingAs } from '../bringing'
import { judged, readBack } from '../finding'
import type { Found, Repeat } from '../repeat'
import { firstRound, nightOf, overlap, roundId, type Round } from '../round'
import { repeats } from './store'

/** Changes that are looked at between two notes of how far it has come. */
const batch = 50
/** Of one kind of trouble in one community, over more than a year: far more than are asked. */
const most = 1000

interface Changed extends Pick<Asked, '_id' | 'category'> {
  readonly place: Pick<Asked['place'], 'communityId'>
  readonly savedAt: number
}

const changedAfter = ({ savedAt, after }: Round, until: number): Promise<Changed[]> =>
  find<Changed>('matters', {
    where: where.and([
      { savedAt: where.and(where.gte(savedAt), where.lt(until)) },
      where.or([{ savedAt: where.gt(savedAt) }, { savedAt, _id: where.gt(after) }]),
    ]),
    order: [
      ['savedAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit: batch,
    fields: ['category', 'place.communityId', 'savedAt'],
  })

/** One kind of trouble in one community. */
interface Trouble {
  readonly communityId: string
  readonly categoryId: string
}

/** Where something changed, and where it was before it was handed on. */
const troublesOf = async (changed: readonly Changed[]): Promise<readonly Trouble[]> => {
  const cards = await find<Pick<Repeat, 'place' | 'category'>>('repeats', {
    where: { matters: where.in(changed.map(({ _id }) => _id)) },
    limit: most,
    fields: ['place', 'category'],
  })
  const all = [...changed, ...cards].map(({ place, category }) => ({ communityId: place.communityId, categoryId: category.id }))
  return [...new Map(all.map((one) => [`${one.communityId}/${one.categoryId}`, one])).values()]
}

const readTrouble = ({ communityId, categoryId }: Trouble, now: number): Promise<[Asked[], Repeat[]]> => {
  const here = { 'place.communityId': communityId, 'category.id': categoryId }
  const since = where.gt(now - readBack)
  return Promise.all([
    find<Asked>('matters', { where: { ...here, askedAt: since }, order: [['askedAt', 'desc']], limit: most, fields: askedFields }),
    find<Repeat>('repeats', { where: { ...here, at: since }, order: [['at', 'desc']], limit: most }),
  ])
}

const setTo = async (repeat: Repeat, found: Found | undefined): Promise<void> => {
  if (standingAs(repeat, found) === repeat) return
  const changed = await repeats.change<never>(repeat._id, (seen) => ok({ next: standingAs(seen, found), effects: [] }), repeat)
  if (!changed.ok && changed.code === 'changed') throw new Error(`${repeat._id}: ${changed.code}`)
}

/** The cards of one kind of trouble, as they should stand. */
const look = async (trouble: Trouble, now: number): Promise<void> => {
  const { fresh, standing } = bring(...(await readTrouble(trouble, now)), now)
  await Promise.all([
    ...fresh.map((found) => repeats.create(found._id, { next: opened(found), effects: [] })),
    ...standing.map(([repeat, found]) => setTo(repeat, found)),
  ])
}

/** One batch further; the round as it stands then. Null: there was no time for all of it, and it is looked at again. */
const goOn = async (round: Round, night: number, { now, hasTime }: Turn): Promise<Round | null> => {
  const changed = await changedAfter(round, night)
  for (const trouble of await troublesOf(changed)) {
    if (!hasTime()) return null
    await look(trouble, now)
  }
  const last = changed.at(-1)
  const next =
    last && changed.length === batch
      ? { ...round, savedAt: last.savedAt, after: last._id }
      : { ...round, night, savedAt: night - overlap, after: '' }
  await update('clocks', { _id: round._id }, { night: next.night, savedAt: next.savedAt, after: next.after })
  return next
}

const roundNow = async (now: number): Promise<Round> => {
  const fresh = firstRound(now, judged)
  return (await insert('clocks', fresh)) ? fresh : ((await findById<Round>('clocks', roundId)) ?? fresh)
}

/** 主动治理: each night, what comes again is found where something changed; run twice or late, the same cards come of it. */
export const findingRepeats: Chore = {
  asks: () => ({ collection: 'clocks', where: { _id: roundId }, limit: 1, fields: ['night'] }),
  isDue: ([round], now) => ((round as Pick<Round, 'night'> | undefined)?.night ?? 0) < nightOf(now),
  run: async (turn) => {
    const night = nightOf(turn.now)
    let looked = 0
    for (let round: Round | null = await roundNow(turn.now); round && round.night < night && turn.hasTime(); looked += batch)
      round = await goOn(round, night, turn)
    return looked
  },
}

const seasons = (now: number) => ({ nextYearAt: where.lte(now) })

/** 去年这时候: what many asked for a year ago is shown before it comes again. */
export const foreseeingSeasons: Chore = {
  asks: comesDue('repeats', seasons),
  run: async ({ now, hasTime }) => {
    const due = await repeats.find({ where: seasons(now), order: [['nextYearAt', 'asc']], limit: batch })
    for (const repeat of due) {
      if (!hasTime()) break
      const [id, next] = comingAgain(repeat)
      await repeats.create(id, { next, effects: [] })
      await repeats.change<never>(repeat._id, (seen) => ok({ next: { ...seen, nextYearAt: null }, effects: [] }), repeat)
    }
    return due.length
  },
}
