import { find, update } from '../../../platform/documents'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { itemOf, type InboxMessage } from '../sending/item'

export const readMessage: Action<'inbox.read'> = async ({ id }, { actor, now }) => {
  const [message] = await find<InboxMessage>('messages', { where: { _id: id, to: actor._id }, limit: 1 })
  if (!message) return err('inbox.not_found')
  if (message.readAt !== null) return ok(itemOf(message))
  await update('messages', { _id: id, to: actor._id, readAt: null }, { readAt: now })
  return ok(itemOf({ ...message, readAt: now }))
}
