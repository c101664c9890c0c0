import { checkFile, checkWords } from '../../../platform/checking'
import { linksFor } from '../../../platform/files'
import type { Decision } from '../../../platform/aggregate'
import { ok } from '../../../platform/result'
import { waker } from '../../../platform/waking'
import { heardLater, type Held } from '../held'
import { shownAgain } from '../held-file'
import { moderation } from './store'

/** What asking again makes of it, whatever stands by then. */
const askedAgain = async (held: Held, now: number): Promise<(seen: Held) => Decision<Held>> => {
  const { file, what, text, by } = held
  if (file && what !== 'words') {
    const url = (await linksFor([file.fileId])).get(file.fileId) ?? ''
    const traceId = held.state === 'asked' && by.openid !== null ? await checkFile({ openid: by.openid, url, sort: what }) : null
    return (seen) => shownAgain(seen, traceId, now)
  }
  const verdict = by.openid === null || text === null ? 'review' : await checkWords(by.openid, [text])
  return (seen) => heardLater(seen, verdict, now)
}

const askOne = async (held: Held, now: number): Promise<void> => {
  const become = await askedAgain(held, now)
  await moderation.change<never>(held._id, (seen) => ok(become(seen)), held)
}

/** What waited only because the check did not answer: it is asked again, and what it lets through goes, or is seen, by itself. */
export const askingAgain = waker<Held>('moderation', async (due, now) => {
  await Promise.allSettled(due.map((held) => askOne(held, now)))
})
