import { countIn } from '../../../platform/counting'
import { findById, insert } from '../../../platform/documents'
import type { Person } from '../../actor/person'
import { fullUntil, measuresBy, type Counted, type MeasureClass } from '../../measures'

type Kept = { readonly _id: string; readonly calls?: Counted }

interface Read {
  readonly person: Person | null
  /** They have called too often: until when, UTC ms. */
  readonly until: number | null
}

type Class = keyof typeof measuresBy

/** A test of many lives in a minute is no person: `MEASURES=off` counts nothing. */
const isCounted = (of: MeasureClass): of is Class => of !== 'look' && process.env['MEASURES'] !== 'off'

const countingOf = (of: Class, now: number) => ({ path: `calls.${of}`, ...measuresBy[of], now })

const untilOf = ({ calls }: Kept, of: Class, now: number) => fullUntil(calls?.[of] ?? [], measuresBy[of], now)

/** Whoever has no document yet is counted beside it. */
const countStranger = async (id: string, of: Class, now: number): Promise<number | null> => {
  const beside = `calls_${id}`
  if (await countIn<Kept>('attempts', beside, countingOf(of, now))) return null
  if (await insert('attempts', { _id: beside, calls: { [of]: [now] } } as Kept)) return null
  const standing = await findById<Kept>('attempts', beside)
  return standing && untilOf(standing, of, now)
}

/**
 * Who calls, and whether it is too often. Whatever is counted is counted in the request that reads the person, so it costs none; one
 * that is refused costs one more, and the first calls of somebody who has no document yet up to three.
 */
export const readPerson = async (id: string, of: MeasureClass, now: number): Promise<Read> => {
  if (!isCounted(of)) return { person: await findById<Person>('people', id), until: null }
  const counted = await countIn<Person & Kept>('people', id, countingOf(of, now))
  if (counted) return { person: counted, until: null }
  const standing = await findById<Person & Kept>('people', id)
  return { person: standing, until: standing ? untilOf(standing, of, now) : await countStranger(id, of, now) }
}
