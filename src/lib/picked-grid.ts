import { createStore } from './store'

const picked = createStore<string | null>(() => null)

/** The grid chosen on the picking page, for the page that asked for it. */
export const keepPicked = (gridId: string) => picked.set(gridId)

export const takePicked = (): string | null => {
  const gridId = picked.get()
  picked.set(null)
  return gridId
}
