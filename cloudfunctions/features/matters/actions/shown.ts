import type { MatterView } from '@/contract/matters-views'
import { linksFor } from '../../../platform/files'
import { ok, type Result } from '../../../platform/result'
import { inArea } from '../../../ground/codes'
import type { Context } from '../../action'
import type { Matter } from '../document/matter'
import { filesOf } from '../document/photos'
import { showsRepair } from '../views/repair'
import { toView } from '../views/view'

const repairFor = async (matter: Matter, now: number) => (showsRepair(matter, now) ? (await import('./repair')).repairFor(matter) : [])

/** The matter as the caller may see it, files with their links. */
export const viewFor = async (matter: Matter, { actor, now }: Context): Promise<MatterView> => {
  const [links, repair] = await Promise.all([linksFor(filesOf(matter)), repairFor(matter, now)])
  return toView(matter, { actor, now, links, repair })
}

type Changed<Code extends string> = Result<Matter, Code | 'not_found' | 'changed'>
export type ChangeError = 'matters.not_found' | 'matters.changed'

/** What became of a change, in the codes of the contract. */
export const shown = async <Code extends string>(
  changed: Changed<Code>,
  context: Context,
): Promise<Result<MatterView, Code | ChangeError>> => {
  const kept = inArea('matters', changed)
  return kept.ok ? ok(await viewFor(kept.value, context)) : kept
}
