import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { object } from '../objecting'
import { lineView } from '../view'
import { records } from './store'
import { inArea } from '../../../ground/codes'

export const objectToHours: Action<'attendance.object'> = async ({ id, text, key }, { actor, now }) => {
  const changed = inArea('service', await records.change(id, (record) => object(record, { text }, { actor, now, key })))
  return changed.ok ? ok(lineView(changed.value, { now })) : changed
}
