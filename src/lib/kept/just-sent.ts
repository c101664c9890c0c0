import type { MatterView } from '@/contract/matters'
import { createStore } from './store'

/** The matter that was sent a moment ago: the page that tells about it need not ask again. */
export const justSent = createStore<MatterView | null>(() => null)
