import type { CallOf } from '@/contract/functions'
import { exchangeContract } from '@/contract/exchange'
import { statisticsContract } from '@/contract/statistics'
import type { Promises } from '../features/dispatch'
import { statisticsErrors } from '../features/statistics/labels'

export const promises: Promises<CallOf<'statistics'>> = {
  contract: { ...statisticsContract, 'exchange.report': exchangeContract['exchange.report'] },
  words: statisticsErrors,
}
