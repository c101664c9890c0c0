import { answered, cloud } from './cloud'
import { textOf } from './faults'
import { log } from './log'

interface Answered {
  readonly ok: boolean
  readonly error?: { readonly message: string }
}

/** Asks another function and waits for what it answers. Rejects where it answers nothing. */
export const ask = async (name: string, data: Readonly<Record<string, unknown>>): Promise<Answered> =>
  answered(await cloud.callFunction({ name, data })).result as unknown as Answered

/** Tells another function that there is something to do, and does not wait: whatever it would have done, `clock` finds too. */
export const nudge = (name: string, data: Readonly<Record<string, unknown>>): void => {
  void Promise.resolve(cloud.callFunction({ name, data })).catch((error: unknown) =>
    log('nudge.lost', { name, reason: textOf(error).slice(0, 200) }),
  )
}
