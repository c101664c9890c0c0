import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, chainOf, type Chain } from '../../grid/names'
import { route } from '../../grid/route'
import { settingsFrom } from '../../settings/defaults'
import { assign, mayAssign } from '../assign'
import { boardOf } from '../board'
import { derivedId, fingerprintOf } from '../../identity'
import { ownFiles } from '../photos'
import { assignments } from './assignments'
import { readParts } from './board'

/** Every grid with the places it lies in, in one request; null when one of them does not exist. */
const readChains = async (gridIds: readonly string[]): Promise<Chain[] | null> => {
  const orgs = await readOrgs([...new Set(gridIds.flatMap(chainIds))])
  const chains = gridIds.flatMap((gridId) => chainOf(orgs, gridId) ?? [])
  return chains.length === gridIds.length ? chains : null
}

export const assignToGrids: Action<'matters.assign'> = async (input, context) => {
  const { actor, now } = context
  const gridIds = [...new Set(input.grids)]
  if (!mayAssign(input.kind, gridIds, context)) return err('matters.not_yours')
  if (!ownFiles(input, actor)) return err('matters.photo_not_yours')
  if (input.dueAt !== undefined && input.dueAt <= now) return err('matters.due_past')
  const [chains, stored] = await Promise.all([readChains(gridIds), storedSettings()])
  const categoryId = input.category ?? 'other'
  if (!settingsFrom(stored).categories.some(({ id }) => id === categoryId)) return err('matters.category_unknown')
  if (!chains) return err('grid.not_found')
  if (chains.some((chain) => route(chain, now) === null)) return err('grid.nobody')

  const { key, category: _category, grids: _grids, ...rest } = input
  const fingerprint = fingerprintOf(input)
  const id = derivedId('a', `${actor._id}/${key}`)
  const { document } = await assignments.create(id, assign({ ...rest, id, categoryId, fingerprint }, chains, context))
  if (document.fingerprint !== fingerprint) return err('matters.key_reused')
  return ok(boardOf(document, await readParts(document)))
}
