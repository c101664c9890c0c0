import { findable } from '@/contract/text'
import { find, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { sayName } from '../names'
import type { Org } from '../org'
import { nodeOf } from '../view'

type Named = Pick<Org, '_id' | 'name' | 'level' | 'hasChildren' | 'retired'>

const most = 20

/** Those directly below, by name alone: a county has some hundreds of communities. */
const namesBelow = (ids: readonly (string | null)[]): Promise<Named[]> =>
  find<Named>('orgs', {
    where: { parentId: where.in([...ids]) },
    order: [['_id', 'asc']],
    limit: 1000,
    fields: ['name', 'level', 'hasChildren', 'retired'],
  })

const stands = ({ retired, level }: Named) => retired == null && level !== 'department'

/** One request for each level above communities. */
export const findPlaces: Action<'grid.find'> = async ({ words }) => {
  const counties = await namesBelow([null])
  const townships = (await namesBelow(counties.map(({ _id }) => _id))).filter(stands)
  const communities = (await namesBelow(townships.map(({ _id }) => _id))).filter(stands)
  const above = new Map(townships.map(({ _id, name }) => [_id, sayName(name)]))
  const sought = findable(words)
  const rows = communities
    .map((org) => ({ ...nodeOf(org), townshipName: above.get(org._id.slice(0, 9)) ?? '' }))
    .filter(({ name, townshipName }) => findable(name).includes(sought) || findable(townshipName).includes(sought))
  // Its own name counts before that of its township.
  const named = rows.filter(({ name }) => findable(name).includes(sought))
  const found = [...named, ...rows.filter((row) => !named.includes(row))]
  return ok({ rows: found.slice(0, most), more: found.length > most })
}
