import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { itemOf, type InboxMessage } from '../sending/item'

export const listInbox: Action<'inbox.list'> = async ({ unread, after }, { actor }) => {
  const where = { to: actor._id, ...(unread && { readAt: null }) }
  const { rows, next } = await findPage<InboxMessage>('messages', { where, by: 'at', direction: 'desc', cursor: after })
  return ok({ rows: rows.map(itemOf), next })
}
