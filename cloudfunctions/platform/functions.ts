import { cloud } from './cloud'
import { textOf } from './faults'
import { log } from './log'

/** Tells another function that there is something to do, and does not wait: whatever it would have done, `clock` finds too. */
export const nudge = (name: string, data: Readonly<Record<string, unknown>>): void => {
  void Promise.resolve(cloud.callFunction({ name, data })).catch((error: unknown) =>
    log('nudge.lost', { name, reason: textOf(error).slice(0, 200) }),
  )
}
