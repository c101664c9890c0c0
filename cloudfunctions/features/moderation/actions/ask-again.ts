import { checkWords } from '../../../platform/checking'
import { ok } from '../../../platform/result'
import { waker } from '../../../platform/waking'
import { heardLater, type Held } from '../held'
import { moderation } from './store'

const askOne = async (held: Held, now: number): Promise<void> => {
  const { openid } = held.by
  const verdict = openid === null || held.text === null ? 'review' : await checkWords(openid, [held.text])
  await moderation.change<never>(held._id, (seen) => ok(heardLater(seen, verdict, now)), held)
}

/** Words that waited only because the check did not answer: it is asked again, and what it lets through goes by itself. */
export const askingAgain = waker<Held>('moderation', async (due, now) => {
  await Promise.allSettled(due.map((held) => askOne(held, now)))
})
