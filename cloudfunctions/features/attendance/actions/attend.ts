import { readCode } from '@/contract/attend-code'
import type { ParsedInput } from '@/contract'
import { storedSettings } from '../../../platform/settings-cache'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { letIn } from '../../service/actions/sign-up'
import type { ServiceEvent } from '../../service/event'
import { admit, leftOut } from '../admitting'
import { attend, recordIdOf, type Attending } from '../attending'
import { factsOf } from '../event-facts'
import { presenceOf } from '../presence'
import { emptyRecord, nameOf, type ServiceRecord } from '../record'
import { lineView } from '../view'
import { readEvent } from './read-event'
import { records, servicesAround } from './store'
import { inArea } from '../../../ground/codes'
import type { Call } from '../../actor/act'

type Scan = ParsedInput<'attendance.attend'>

const presenceAt = async ({ point }: Scan, { place }: ServiceEvent) =>
  point && place.point ? presenceOf(point, place.point, await storedSettings()) : null

const save = async (standing: ServiceRecord | undefined, attending: Attending, call: Call) => {
  const { actor } = call
  const id = recordIdOf(attending.event.id, actor._id)
  if (standing) return inArea('service', await records.change(standing._id, (record) => attend(record, attending, call), standing))
  const decided = attend(emptyRecord(attending.event, { personId: actor._id, openid: actor.openid, name: nameOf(actor) }), attending, call)
  if (!decided.ok) return decided
  const { document, created } = await records.create(id, decided.value)
  return created ? ok(document) : inArea('service', await records.change(id, (record) => attend(record, attending, call), document))
}

export const attendEvent: Action<'attendance.attend'> = async (scan, { actor, now }) => {
  const code = readCode(scan.code)
  if (!code) return err('attendance.code_forged')
  const call: Call = { actor, now, key: scan.key }
  const [event, mine] = await Promise.all([readEvent(code.eventId), servicesAround(actor._id, now - scan.waited)])
  if (!event) return err('service.not_found')
  const admitted = admit({ ...scan, code }, { event, mine }, call)
  if (!admitted.ok) return admitted
  if (admitted.value.heard) return ok(lineView(admitted.value.heard, call))
  const { standing, at, how, signsUp } = admitted.value
  const out = signsUp ? leftOut(await letIn(event._id, call, event), actor._id) : null
  if (out) return err(out)
  const attending: Attending = { way: code.way, at, how, presence: await presenceAt(scan, event), event: factsOf(event) }
  const saved = await save(standing, attending, call)
  return saved.ok ? ok(lineView(saved.value, call)) : saved
}
