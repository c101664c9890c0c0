import type { SettingsShown, SettingsValues } from '@/contract/settings'
import type { Aggregate, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { faultOf, yearToArrange, type ArrangementFault } from '../../ground/time/arrangements'
import { minute } from '../../ground/time/beijing'
import { auditEffect, type AuditEffect } from '../../ground/audit-line'
import { countyOf } from '../actor/standing'
import { changesBetween } from './changed'
import { withDefaults } from './defaults'
import { defaultDoors, veiled } from './doors'
import { editionAt, listedEditions, plannedEdition, withEdition, type EditionOf } from './edition'
import { listsFrom } from './lists'
import { numbersFrom } from './numbers'
import { redueAfter, type Redue } from './redue'
import { sources } from './sources'
import type { PrintedCall } from '../actor/act'
import { effectId } from '../../ground/effect-ids'

/** Values that hold from a moment on, over the defaults. */
export type Edition = EditionOf<Readonly<Partial<SettingsValues>>>

/** The county's own settings, in the collection `settings` under `county`: every edition, the earliest first. */
export interface SettingsDocument extends Aggregate<AuditEffect | Redue> {
  readonly editions: readonly Edition[]
}

export interface Saving {
  readonly values: Readonly<Partial<SettingsValues>>
  readonly from: number | undefined
  readonly note: string | undefined
}

type SaveError =
  | 'settings.not_yours'
  | 'settings.from_past'
  | 'settings.weights_wrong'
  | 'settings.category_lost'
  | `settings.${ArrangementFault}`

const weightsFit = ({ numbers }: Saving['values']) =>
  !numbers || numbers.weightResponse + numbers.weightSolved + numbers.weightSatisfied === 100

const categoriesFit = ({ categories }: Saving['values']) =>
  !categories ||
  (new Set(categories.map(({ id }) => id)).size === categories.length &&
    categories.some(({ id }) => id === 'other') &&
    categories.some((category) => category.class === 'danger'))

const firstFault = ({ arrangements = [] }: Saving['values']): ArrangementFault | null => {
  for (const arrangement of arrangements) {
    const fault = faultOf(arrangement)
    if (fault) return fault
  }
  return null
}

const wrong = ({ values, from }: Saving, now: number): SaveError | null => {
  // A phone's clock may be a minute behind.
  if (from !== undefined && from < now - minute) return 'settings.from_past'
  if (!weightsFit(values)) return 'settings.weights_wrong'
  if (!categoriesFit(values)) return 'settings.category_lost'
  const fault = firstFault(values)
  return fault && `settings.${fault}`
}

const overDefaults = (values: Saving['values']): SettingsValues =>
  structuredClone({
    doors: defaultDoors,
    ...withDefaults(values),
    numbers: numbersFrom(values),
    lists: listsFrom(values),
  }) as unknown as SettingsValues

/** A new edition: what is given, over what would hold at its beginning. The same call again changes nothing. */
export const saveEdition = (
  document: Pick<SettingsDocument, 'editions' | 'version'>,
  saving: Saving,
  call: PrintedCall,
): Result<Decision<SettingsDocument> | null, SaveError> => {
  const county = countyOf(call.actor, call.now)
  if (county === null) return err('settings.not_yours')
  const key = `${call.actor._id}/${call.key}`
  if (document.editions.some((edition) => edition.key === key)) return ok(null)
  const refused = wrong(saving, call.now)
  if (refused) return err(refused)
  const from = Math.max(saving.from ?? call.now, call.now)
  const name = call.actor.name ?? ''
  const before = editionAt(document.editions, from)?.values ?? {}
  const values = { ...before, ...saving.values }
  const edition: Edition = { from, at: call.now, by: { personId: call.actor._id, name }, note: saving.note ?? null, key, values }
  const saved = { _id: 'settings', version: document.version }
  const figures = { before: numbersFrom(before), after: numbersFrom(values) }
  const line = {
    at: call.now,
    what: 'settingsChanged',
    orgId: county,
    orgName: '',
    by: { personId: call.actor._id, name, role: 'countyOfficer' },
    changes: changesBetween(overDefaults(before), overDefaults(values)),
  } as const
  return ok({
    next: { editions: withEdition(document.editions, edition) },
    effects: [auditEffect(effectId(saved, 'audit'), line), ...redueAfter(effectId(saved, 'redue'), from, figures)],
  })
}

/** Settings as anybody may read them, with what is planned and where the defaults come from. */
export const showEditions = (editions: readonly Edition[], who: Pick<PrintedCall, 'actor' | 'now'>): SettingsShown => {
  const planned = plannedEdition(editions, who.now)
  const maySave = countyOf(who.actor, who.now) !== null
  const shown = (stored: Saving['values']): SettingsValues => {
    const values = overDefaults(stored)
    return maySave ? values : { ...values, doors: veiled(values.doors) }
  }
  return {
    inForce: shown(editionAt(editions, who.now)?.values ?? {}),
    planned: planned ? { from: planned.from, values: shown(planned.values) } : null,
    defaults: overDefaults({}),
    sources: [...sources],
    editions: listedEditions(editions),
    unarranged: yearToArrange(who.now, editionAt(editions, who.now)?.values.arrangements ?? []),
    can: maySave ? ['save'] : [],
  }
}
