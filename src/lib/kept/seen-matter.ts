import type { MatterView } from '@/contract/matters'
import { createStore } from './store'

/** The matter last looked at: a page that does something with it opens in its shape at once. */
const seen = createStore<MatterView | null>(() => null)

export const keepSeen = (matter: MatterView) => seen.set(matter)
export const seenMatter = (id: string): MatterView | null => (seen.get()?.id === id ? seen.get() : null)
