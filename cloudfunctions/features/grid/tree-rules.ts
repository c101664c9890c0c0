import type { Level } from '@/contract/words'
import { err, ok, type Result } from '../../platform/result'
import { placeKey } from './place-key'
import type { Org } from './org'
import { isUnsure } from './unsure'
import { countyIdOf, digits, isDepartment } from '../../ground/places'

export type NodeError =
  | 'grid.code_wrong'
  | 'grid.code_taken'
  | 'grid.name_missing'
  | 'grid.name_taken'
  | 'grid.wrong_level'
  | 'grid.retired'

/** The level that a code says; null for what is no code. */
export const levelOf = (id: string): Level | null => {
  if (/^D\d{9}$/.test(id)) return 'department'
  if (!/^\d+$/.test(id)) return null
  return (Object.entries(digits) as [Level, number][]).find(([, length]) => length === id.length)?.[0] ?? null
}

/** The place that a code lies in; null for a county. */
export const parentIdOf = (id: string): string | null => {
  if (isDepartment(id)) return countyIdOf(id)
  return id.length > digits.county ? id.slice(0, -3) : null
}

type Known = Pick<Org, '_id' | 'name' | 'retired'>

/** Whether a name is taken among the places beside it, in whatever spelling. `within`: the name of the place that they lie in. */
export const nameTaken = (name: string, { id, within }: { id: string | null; within: string }, siblings: readonly Known[]): boolean => {
  const key = placeKey(name, within)
  return siblings.some((other) => other._id !== id && other.retired == null && placeKey(other.name, within) === key)
}

export interface NewNode {
  readonly id: string
  readonly name: string | undefined
}

const nameWrong = (name: string | undefined, where: { id: string; within: string }, siblings: readonly Known[]): NodeError | null => {
  if (name === undefined || name === '') return 'grid.name_missing'
  return nameTaken(name, where, siblings) ? 'grid.name_taken' : null
}

/** One new place against the tree: its code, its name, the place it lies in. `siblings`: all that lie there already. */
export const checkNode = (
  { id, name }: NewNode,
  parent: Pick<Org, '_id' | 'name' | 'retired'> | null,
  siblings: readonly Known[],
): Result<Level, NodeError> => {
  const level = levelOf(id)
  if (!level || isUnsure(id) || parentIdOf(id) !== (parent?._id ?? null)) return err('grid.code_wrong')
  if (parent?.retired != null) return err('grid.retired')
  if (siblings.some(({ _id }) => _id === id)) return err('grid.code_taken')
  const wrong = nameWrong(name, { id, within: parent?.name ?? '' }, siblings)
  return wrong ? err(wrong) : ok(level)
}
