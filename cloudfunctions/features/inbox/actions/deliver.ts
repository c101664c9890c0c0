import { insert } from '../../../platform/documents'
import { leaving } from '../../../platform/effects'
import { nudge } from '../../../platform/functions'
import { calledByTimer } from '../../../platform/identity'
import { inboxMessage } from '../sending/item'
import type { Tell } from '../kinds/tell'

/**
 * Tells people what a saved change means for them: one inbox item, which waits for its delivery: the
 * courier is told at once, and `clock` finds it within a minute. What the clock makes, it sends itself.
 */
export const deliver = leaving<Tell>('messages', async (tell) => {
  const fresh = await insert('messages', inboxMessage(tell))
  if (fresh && !calledByTimer()) nudge('courier', { person: tell.to.personId, message: tell.id })
})
