import type { Level } from '@/contract/words'
import { err, ok, type Result } from '../../../platform/result'
import type { OrgState } from '../../grid/org'
import { codeOf, wordsOf, type Cell } from '../kinds/cells'
import type { RowError } from '../labels'
import type { World } from './world'

/** How a row says where: by code, or by names from the township down. */
export interface Where {
  readonly code: string | null
  readonly names: readonly (readonly [level: Level, name: string])[]
}

interface PlaceCells {
  readonly code?: Cell | undefined
  readonly township?: Cell | undefined
  readonly community?: Cell | undefined
  readonly grid?: Cell | undefined
}

/** The cells that say where, understood. */
export const whereOf = ({ code, township, community, grid }: PlaceCells): Result<Where, 'exponent' | 'digits' | 'place_missing'> => {
  const read = codeOf(code)
  if (!read.ok) return read
  const given = [
    ['township', wordsOf(township)],
    ['community', wordsOf(community)],
    ['grid', wordsOf(grid)],
  ] as const
  const names = given.filter(([, name]) => name !== '')
  return read.value === null && names.length === 0 ? err('place_missing') : ok({ code: read.value, names })
}

/** Every place that the names may mean: each name narrows what lies below the one before. */
const meantBy = (world: World, names: Where['names']): readonly OrgState[] => {
  const [first, ...below] = names
  const top = first ? world.named(first[1], first[0]) : []
  return below.reduce(
    (above, [level, name]) => above.flatMap((upper) => world.named(name, level, upper.name).filter(({ _id }) => _id.startsWith(upper._id))),
    top,
  )
}

/** The place that a row means. A code counts more than names. */
export const findPlace = (world: World, { code, names }: Where): Result<OrgState, RowError> => {
  if (code !== null) {
    const found = world.get(code)
    return found ? ok(found) : err('place_unknown')
  }
  const [found, another] = meantBy(world, names)
  if (another) return err('place_unsure')
  return found ? ok(found) : err('place_unknown')
}

/** The grid that a row means. */
export const findGrid = (world: World, where: Where): Result<OrgState, RowError> => {
  const found = findPlace(world, where)
  return found.ok && found.value.level !== 'grid' ? err('grid_needed') : found
}

/** How a row's place reads before it has been found. */
export const saidWhere = ({ code, names }: Where): string => (names.length > 0 ? names.map(([, name]) => name).join(' ') : (code ?? ''))
