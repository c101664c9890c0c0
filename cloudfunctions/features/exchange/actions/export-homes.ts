import { scopeOf } from '../../households/scope'
import type { Household } from '../../households/household'
import { noteBatch } from '../../people/actions/readings'
import { isCounty } from '../../../ground/places'
import type { Context } from '../../action'
import type { HomeKind } from '../kinds/columns-homes'
import { homeTables } from '../kinds/out-homes'
import type { Taken } from '../kinds/out'
import { mostRows, readNewest } from './read-newest'

interface Asked {
  readonly table: HomeKind
  readonly orgId: string
  readonly withNumbers: boolean
}

/** The households of a place, or who is linked to them; each household sees that somebody took it along. */
export const homeTable = async ({ table: kind, orgId, withNumbers }: Asked, context: Context): Promise<Taken> => {
  const found = await readNewest<Household>('households', { where: isCounty(orgId) ? {} : scopeOf(orgId), by: 'at' })
  const given = found.slice(0, mostRows).filter(({ links }) => kind === 'households' || links.some(({ state }) => state !== 'ended'))
  await noteBatch(
    given.map(({ _id }) => _id),
    context,
  )
  return { table: homeTables(kind, given, { withNumbers }), capped: found.length > mostRows }
}
