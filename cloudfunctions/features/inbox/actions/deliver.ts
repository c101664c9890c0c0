import { insert } from '../../../platform/documents'
import { leaving } from '../../../platform/effects'
import { nudge } from '../../../platform/functions'
import { calledByTimer } from '../../../platform/identity'
import { inboxMessage } from '../sending/item'
import type { Tell } from '../kinds/tell'

/** One inbox item, which waits for its delivery: the courier is told at once, and `clock` finds it within a minute. What the clock makes, it sends itself. */
const run = async (tell: Tell): Promise<void> => {
  const fresh = await insert('messages', inboxMessage(tell))
  if (fresh && !calledByTimer()) nudge('courier', { person: tell.to.personId, message: tell.id })
}

/** Tells people what a saved change means for them. */
export const deliver = leaving<Tell>('messages', run)
