import { insert, update, where } from '../../../platform/documents'

/** Longer than a call may work, and long enough for the next call of the same import to come. */
const lease = 45_000

interface Turn {
  readonly countyId: string
  readonly importId: string
}

const idOf = (countyId: string) => `lock_${countyId}`

/** One import at a time in a county. True when it is this one's turn; asking again keeps it. */
export const takeTurn = async ({ countyId, importId }: Turn, now: number): Promise<boolean> => {
  const mine = { holder: importId, until: now + lease }
  const query = where.and([{ _id: idOf(countyId) }, where.or([{ holder: importId }, { until: where.lte(now) }])])
  if ((await update('imports', query, mine)) === 1) return true
  return insert('imports', { _id: idOf(countyId), ...mine })
}

/** Let the next one in. */
export const endTurn = async ({ countyId, importId }: Turn): Promise<void> => {
  await update('imports', { _id: idOf(countyId), holder: importId }, { until: 0 })
}
