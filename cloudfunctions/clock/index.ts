import { bindings } from '../features/people/actions/bindings'
import { orgs } from '../features/grid/actions/store'
import { lapseSilentMatters } from '../features/matters/actions/lapse'
import { rehomeMatters } from '../features/matters/actions/rehome'
import { matters } from '../features/matters/actions/store'
import { people } from '../features/people/actions/store'
import { textOf } from '../platform/faults'
import { calledByTimer } from '../platform/identity'
import { log } from '../platform/log'

/** Documents of each kind that one run looks at: far within the time limit. What is left over, the next run takes. */
const batch = 100

/** What a minute brings due. Each resolves to how many documents it looked at, and is safe to run twice or late. */
const chores = {
  lapsed: () => lapseSilentMatters(batch, Date.now()),
  matterEffects: () => matters.settle(batch),
  orgEffects: () => orgs.settle(batch),
  moves: () => rehomeMatters(batch, Date.now()),
  bindingEffects: () => bindings.settle(batch),
  personEffects: () => people.settle(batch),
}

/** One chore that fails must not keep the others from running. */
const attempt = async (chore: string, run: () => Promise<number>): Promise<number> => {
  try {
    return await run()
  } catch (error) {
    log('clock.broken', { chore, reason: textOf(error).slice(0, 300) })
    return 0
  }
}

/** The minute timer. Anybody could invoke a function by its name, so only the platform's timer is heard. */
export const main = async () => {
  if (!calledByTimer()) {
    return { ok: false, error: { code: 'call.unknown', message: '只有定时器能运行' } }
  }
  const counts: Record<string, number> = {}
  for (const [chore, run] of Object.entries(chores)) counts[chore] = await attempt(chore, run)
  log('clock', counts)
  return { ok: true, data: { ...counts, more: Object.values(counts).some((count) => count >= batch) } }
}
