import { phases } from '../features/chores'
import { runDue } from '../platform/chores'
import { bindEffects } from '../platform/effects'
import { calledByTimer } from '../platform/identity'
import { log } from '../platform/log'
import { effects } from './effects'

bindEffects(effects)

/** The minute timer. Anybody could invoke a function by its name, so only the platform's timer is heard. */
export const main = async () => {
  if (!calledByTimer()) return { ok: false, error: { code: 'call.unknown', message: '只有定时器能运行' } }
  const { done, more } = await runDue(phases, Date.now())
  log('clock', done)
  return { ok: true, data: { ...done, more } }
}
