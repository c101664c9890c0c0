import { findable } from '@/contract/text'
import { find, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { sayName } from '../names'
import type { Org } from '../org'
import { nodeOf } from '../view'

type Named = Pick<Org, '_id' | 'name' | 'level' | 'hasChildren' | 'retired'>

const most = 20

/** Townships and communities by name alone: a county has some hundreds of them. */
const named = (): Promise<Named[]> =>
  find<Named>('orgs', {
    where: { level: where.in(['township', 'community']) },
    order: [['_id', 'asc']],
    limit: 1000,
    fields: ['name', 'level', 'hasChildren', 'retired'],
  })

/** One request, whatever the words. */
export const findPlaces: Action<'grid.find'> = async ({ words }) => {
  const standing = (await named()).filter(({ retired }) => retired == null)
  const townships = standing.filter(({ level }) => level === 'township')
  const communities = standing.filter(({ level }) => level === 'community')
  const above = new Map(townships.map(({ _id, name }) => [_id, sayName(name)]))
  const sought = findable(words)
  const rows = communities
    .map((org) => ({ ...nodeOf(org), townshipName: above.get(org._id.slice(0, 9)) ?? '' }))
    .filter(({ name, townshipName }) => findable(name).includes(sought) || findable(townshipName).includes(sought))
  // Its own name counts before that of its township.
  const byName = rows.filter(({ name }) => findable(name).includes(sought))
  const found = [...byName, ...rows.filter((row) => !byName.includes(row))]
  return ok({ rows: found.slice(0, most), more: found.length > most })
}
