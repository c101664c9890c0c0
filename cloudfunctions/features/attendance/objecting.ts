import { err, ok } from '../../platform/result'
import { day } from '../../ground/time/beijing'
import { lineOf, nameOf, settled, writtenBy, type Decided, type ServiceRecord } from './record'
import { tellConfirmer } from './telling'
import type { Call } from '../actor/act'
import { numbered } from '../../ground/effect-ids'

/** As long as points may be asked about: a month in which a sheet is still being read. */
export const objectWithin = 30 * day

export type ObjectError =
  | 'service.not_yours'
  | 'attendance.no_hours_yet'
  | 'attendance.objected_already'
  | 'attendance.too_late_to_object'
  | 'service.key_reused'

const refusalOf = ({ person, hours, objection }: ServiceRecord, { actor, now }: Call): ObjectError | null => {
  if (person.personId !== actor._id) return 'service.not_yours'
  if (!hours) return 'attendance.no_hours_yet'
  if (objection?.open) return 'attendance.objected_already'
  return now > hours.at + objectWithin ? 'attendance.too_late_to_object' : null
}

/** 有异议: the member says what is wrong with the hours; whoever confirmed them hears it and must answer. */
export const object = (record: ServiceRecord, { text }: { text: string }, call: Call): Decided<ObjectError> => {
  const before = writtenBy(record, call)
  if (before) return before.text === text ? ok({ next: record, effects: [] }) : err('service.key_reused')
  const refused = refusalOf(record, call)
  if (refused) return err(refused)
  const next = settled({
    ...record,
    objection: { at: call.now, text, open: true },
    story: [...record.story, lineOf(call, 'objected', { text })],
  })
  const effects = record.hours ? [tellConfirmer(record, record.hours, { at: call.now, words: text, who: nameOf(call.actor) })] : []
  return ok({ next, effects: numbered(record, effects) })
}
