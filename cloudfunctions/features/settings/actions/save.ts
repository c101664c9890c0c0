import type { ParsedInput } from '@/contract'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { callOf } from '../../grid/actions/call'
import { saveEdition, showEditions, type SettingsDocument } from '../editions'
import { settings, settingsId } from './store'
import { inCodes } from '../../../ground/codes'
import type { PrintedCall } from '../../actor/act'

type Saving = ParsedInput<'settings.save'>

const change = (saving: Saving, call: PrintedCall) =>
  settings.change(settingsId, (document) => {
    const decision = saveEdition(document, { from: saving.from, note: saving.note, values: saving.values }, call)
    return decision.ok ? ok(decision.value ?? { next: document, effects: [] }) : decision
  })

/** The first edition makes the document; one who raced it changes it like everybody later. */
const begin = async (saving: Saving, call: PrintedCall) => {
  const decision = saveEdition({ editions: [], version: 0 }, { from: saving.from, note: saving.note, values: saving.values }, call)
  if (!decision.ok || !decision.value) return decision
  const { document, created } = await settings.create(settingsId, decision.value)
  return created ? ok(document) : change(saving, call)
}

export const saveSettings: Action<'settings.save'> = async (saving, context) => {
  const call = callOf(saving, context)
  const changed = await change(saving, call)
  const saved = !changed.ok && changed.code === 'not_found' ? await begin(saving, call) : changed
  if (saved.ok) return ok(showEditions((saved.value as SettingsDocument).editions, context))
  return inCodes(saved, { gone: 'settings.changed', lost: 'settings.changed' })
}
