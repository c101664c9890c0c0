import { randomUUID } from 'node:crypto'
import type { MatterView } from '@/contract/matters-views'
import { linksFor } from '../../../platform/files'
import { storedSettings } from '../../../platform/settings-cache'
import { settingsFrom } from '../../settings/defaults'
import { ok, type Result } from '../../../platform/result'
import type { Decision } from '../../../platform/aggregate'
import type { Context } from '../../action'
import { aggregates } from '../../store'
import type { Call } from '../lifecycle/deciding'
import type { Matter } from '../document/matter'
import { filesOf, filesToCheck } from '../document/photos'
import { repairNumbers, showsRepair } from '../views/repair'
import { toView, type Reader } from '../views/view'
import { inArea } from '../../../ground/codes'

export const matters = aggregates<Matter>('matters', { follows: filesToCheck })

const repairFor = async (matter: Matter, now: number) =>
  showsRepair(matter, now) ? repairNumbers(matter, settingsFrom(await storedSettings()).suppliers) : []

/** The matter as the caller may see it, files with their links. */
export const viewFor = async (matter: Matter, { actor, now }: Context, replies?: Reader['replies']): Promise<MatterView> => {
  const [links, repair] = await Promise.all([linksFor(filesOf(matter)), repairFor(matter, now)])
  const reader = { actor, now, links, repair }
  return toView(matter, replies ? { ...reader, replies } : reader)
}

type Changed<Code extends string> = Result<Matter, Code | 'not_found' | 'changed'>
export type ChangeError = 'matters.not_found' | 'matters.changed'

/** What became of a change, in the codes of the contract. */
const shown = async <Code extends string>(changed: Changed<Code>, context: Context): Promise<Result<MatterView, Code | ChangeError>> => {
  const kept = inArea('matters', changed)
  return kept.ok ? ok(await viewFor(kept.value, context)) : kept
}

interface Input {
  readonly id: string
  readonly key?: string | undefined
  /** Whoever has read it just now saves a request. */
  readonly loaded?: Matter | undefined
}

/** What a rule decides, perhaps after reading what stands elsewhere. */
export type Decided<Code extends string> = Result<Decision<Matter>, Code> | Promise<Result<Decision<Matter>, Code>>

/** Change one matter by a rule, and show the caller what it became. */
export const step = async <Code extends string>(
  { id, key = randomUUID(), loaded }: Input,
  context: Context,
  rule: (matter: Matter, call: Call) => Decided<Code>,
): Promise<Result<MatterView, Code | ChangeError>> => {
  const changed = await matters.change<Code>(id, (matter) => rule(matter, { actor: context.actor, now: context.now, key }), loaded)
  return shown(changed, context)
}
