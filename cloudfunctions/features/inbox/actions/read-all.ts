import { update } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'

export const readAllMessages: Action<'inbox.readAll'> = async (_input, { actor, now }) =>
  ok({ read: await update('messages', { to: actor._id, readAt: null }, { readAt: now }) })
