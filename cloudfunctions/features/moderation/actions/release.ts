import { repeatable } from '../../../platform/effects'
import { ask } from '../../../platform/functions'
import { ok } from '../../../platform/result'
import { tellWriter, type Held, type Release } from '../held'
import { moderation } from './store'

const came = (held: Held, message: string, at: number) =>
  held.came === null
    ? { next: { ...held, came: message }, effects: [tellWriter(held, { message: 'wordsSent', words: message, at })] }
    : { next: held, effects: [] }

/** Words that were let through: the function that serves their call does it now, in the name of whoever wrote them, and they hear of it. */
export const releasing = repeatable<Release>(async ({ heldId, server }, now) => {
  const reply = await ask(server, { held: heldId })
  const message = reply.ok ? '' : (reply.error?.message ?? '')
  await moderation.change<never>(heldId, (held) => ok(came(held, message, now)))
})
