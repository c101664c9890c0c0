import type { CallOf } from '@/contract/functions'
import type { Routes } from '../features/dispatch'

export const routes: Routes<CallOf<'statistics'>> = {
  'statistics.here': ['look', async () => (await import('../features/statistics/actions/here')).showHere],
  'statistics.series': ['look', async () => (await import('../features/statistics/actions/series')).showSeries],
  'statistics.define': ['look', async () => (await import('../features/statistics/actions/define')).defineFigures],
  'statistics.burden': ['look', async () => (await import('../features/statistics/burden/actions/show')).showBurden],
  'statistics.foresee': ['look', async () => (await import('../features/statistics/burden/actions/foresee')).foreseeBurden],
  'statistics.repeats': ['manage', async () => (await import('../features/statistics/repeats/actions/list')).listRepeats],
  'statistics.decideRepeat': ['work', async () => (await import('../features/statistics/repeats/actions/decide')).decideRepeat],
  'statistics.report': ['manage', async () => (await import('../features/statistics/actions/report')).makeReport],
  'exchange.report': ['manage', async () => (await import('../features/exchange/actions/report')).exportReport],
}
