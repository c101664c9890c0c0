import type { CallOf } from '@/contract/functions'
import type { Measures } from '../features/measures'

export const measures: Measures<CallOf<'exchange'>> = {
  'exchange.template': 'look',
  'exchange.preview': 'manage',
  'exchange.apply': 'manage',
  'exchange.progress': 'look',
  'exchange.unitSheet': 'manage',
  'exchange.shopSheet': 'manage',
  'exchange.export': 'manage',
  'points.preview': 'manage',
  'points.previewed': 'look',
}
