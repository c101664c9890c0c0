import { chores, first, last } from '../features/chores'
import { effects } from '../features/effects'
import { dueOf, work, type Counts } from '../platform/chores'
import { bindEffects } from '../platform/effects'
import { calledByTimer } from '../platform/identity'
import { log } from '../platform/log'

bindEffects(effects)

/** Of the 60 seconds that config.json gives, ms: until when danger is told, what came due is done, and all else is said. */
const until = { first: 8_000, chores: 28_000, last: 40_000 }

const all = { ...first, ...chores, ...last }

/**
 * What a minute brings: one request asks what is due at all, and only that is done. What comes due by what was done is asked for
 * again, each chore once a run; whatever was done may have something to say.
 */
const runMinute = async (now: number): Promise<{ readonly done: Counts; readonly more: boolean }> => {
  const started = performance.now()
  const done: Record<string, number> = {}
  const add = (counts: Counts) => Object.entries(counts).forEach(([name, count]) => (done[name] = (done[name] ?? 0) + count))
  for (let due = await dueOf(all, now); due.some((name) => !(name in done)); due = await dueOf(all, now)) {
    const fresh = due.filter((name) => !(name in done))
    const of = (part: object) => fresh.filter((name) => name in part)
    add(await work(of(first), { chores: first, now, until: started + until.first }))
    add(await work(of(chores), { chores, now, until: started + until.chores }))
    add(await work(Object.keys(last), { chores: last, now, until: started + until.last }))
    if (performance.now() > started + until.chores) return { done, more: true }
  }
  return { done, more: false }
}

/** The minute timer. Anybody could invoke a function by its name, so only the platform's timer is heard. */
export const main = async () => {
  if (!calledByTimer()) return { ok: false, error: { code: 'call.unknown', message: '只有定时器能运行' } }
  const { done, more } = await runMinute(Date.now())
  log('clock', done)
  return { ok: true, data: { ...done, more } }
}
