import { createStore } from './store'

/** A place as it was picked: its code, and how it is called. */
export interface Picked {
  readonly id: string
  readonly name: string
}

const picked = createStore<Picked | null>(() => null)

/** The place chosen on the picking page, for the page that asked for it. */
export const keepPicked = (place: Picked) => picked.set(place)

export const takePickedPlace = (): Picked | null => {
  const place = picked.get()
  picked.set(null)
  return place
}

export const takePicked = (): string | null => takePickedPlace()?.id ?? null
