import { containing, find } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { inPlace } from '../../registration/desk'
import type { Registration } from '../../registration/registration'
import { organises } from '../hands'
import { readEvent } from './read-event'

/** Names that are shown at once: whoever looks for more types more of it. */
const most = 20

/** 尾号 01: tells two of one name apart, and is no use for calling. */
const hintOf = (phone: string | null) => (phone === null ? null : `尾号 ${phone.slice(-2)}`)

export const findMembers: Action<'attendance.findMembers'> = async ({ eventId, words }, doer) => {
  const event = await readEvent(eventId)
  if (!event) return err('service.not_found')
  if (!organises(doer, event)) return err('service.not_yours')
  const found = await find<Pick<Registration, '_id' | 'name' | 'phone'>>('registrations', {
    where: { ...inPlace(event.place.communityId), state: 'registered', name: containing(words) },
    order: [['sentAt', 'asc']],
    limit: most,
    fields: ['name', 'phone'],
  })
  return ok({ rows: found.map(({ _id, name, phone }) => ({ id: _id, name, hint: hintOf(phone) })) })
}
