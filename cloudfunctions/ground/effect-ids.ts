import type { Effect } from '../platform/aggregate'

/** A document as it was read; `version` 0 where it is about to be made. */
interface Saved {
  readonly _id: string
  readonly version: number
}

/** Names an effect of the save that is being decided: by what it does, or by whom it reaches. */
export const effectId = ({ _id, version }: Saved, what?: string): string =>
  what === undefined ? `${_id}_${String(version + 1)}` : `${_id}_${String(version + 1)}_${what}`

/** The version that a save makes names its effects, in their order. */
export const numbered = <E extends Effect>(saved: Saved, effects: readonly E[]): E[] =>
  effects.map((effect, at) => ({ ...effect, id: effectId(saved, at === 0 ? undefined : String(at)) }))
