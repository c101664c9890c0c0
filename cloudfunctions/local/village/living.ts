import { functionOf } from '@/contract/functions'
import type { LocalClock } from '../clock'
import type { Timer } from '../timer/timer'
import { Told, type Act, type Village } from './act'

const minute = 60_000

/** What a village lives in: a cloud that listens at `url`, its clock, and what comes due on the way. */
export interface Stage {
  readonly url: string
  readonly clock: LocalClock
  readonly timer: Pick<Timer, 'travel'>
}

interface Answer {
  readonly ok: boolean
  readonly data?: unknown
  readonly error?: { readonly code?: string; readonly message?: string }
}

const ask = async ({ url }: Stage, { who, call, refused }: Act, input: object): Promise<unknown> => {
  const response = await fetch(`${url}/call/${functionOf(call)}`, {
    method: 'POST',
    headers: { 'x-wx-openid': who },
    body: JSON.stringify({ name: call, input }),
  })
  const answer = (await response.json()) as Answer
  if (!answer.ok && answer.error?.code !== refused) throw new Error(answer.error?.message ?? String(response.status))
  return answer.data
}

/** In the order in which they happen; what happens at one moment, as it was written. */
const inOrder = (villages: readonly Village[], now: number) =>
  villages
    .flatMap(({ name, acts }) => acts.map((act, index) => ({ act, at: act.at(now), key: `village-${name}-${String(index)}` })))
    .sort((one, other) => one.at - other.at)

/**
 * Lets the villages live until now, act by act, by the calls that phones make; what comes due in between happens as it would.
 * @returns what could not be done, in words; the rest stands all the same
 */
export const live = async (villages: readonly Village[], stage: Stage): Promise<readonly string[]> => {
  const { clock, timer } = stage
  const now = clock.now()
  const plan = inOrder(villages, now)
  const [first] = plan
  if (!first) return []
  const told = new Told()
  const faults: string[] = []
  const go = async (to: number) => {
    const { error } = await timer.travel(to)
    if (error !== null) faults.push(error)
  }
  clock.moveTo(first.at - minute)
  for (const { act, at, key } of plan) {
    await go(at)
    try {
      const data = await ask(stage, act, { key, ...act.input(told, now) })
      if (act.as !== null) told.keep(act.as, act.call, data)
    } catch (error) {
      faults.push(`${act.who} ${act.call} (${key}): ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  await go(now)
  clock.reset()
  return faults
}
