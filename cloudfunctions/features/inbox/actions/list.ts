import { findPage } from '../../../platform/paging'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { itemOf, type InboxMessage } from '../item'

export const listInbox: Action<'inbox.list'> = async ({ after }, { actor }) => {
  const { rows, next } = await findPage<InboxMessage>('messages', { where: { to: actor._id }, by: 'at', direction: 'desc', cursor: after })
  return ok({ rows: rows.map(itemOf), next })
}
