import type { Level } from '@/contract/words'
import type { Org } from '../../features/grid/org'

/** A place before anybody answers for it. */
export type Place = Omit<Org, 'staff'>

const gridsPerCommunity = 3

const isLevel = (text: string): text is Level => ['county', 'township', 'community', 'grid'].includes(text)

/**
 * The tree in a CSV with the columns code,name,level,parentCode.
 * @throws when a row is not one of a tree
 */
export const readTree = (csv: string): readonly Place[] => {
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(','))
  const parents = new Set(rows.map(([, , , parent]) => parent))
  return rows.map(([code, name, level, parent]) => {
    if (!code || !name || !level || !isLevel(level)) throw new Error(`no row of a tree: ${[code, name, level, parent].join(',')}`)
    return { _id: code, name, level, parentId: parent || null, hasChildren: parents.has(code) }
  })
}

/** The grids of a community: its 12 digits and 001, 002, 003. */
export const gridsOf = (community: Place): readonly Place[] =>
  Array.from({ length: gridsPerCommunity }, (_, index) => ({
    _id: `${community._id}${String(index + 1).padStart(3, '0')}`,
    name: `第${index + 1}网格`,
    level: 'grid',
    parentId: community._id,
    hasChildren: false,
  }))
