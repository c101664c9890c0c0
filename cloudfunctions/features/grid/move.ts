import type { Leaving, MoveEffect } from './org'

/** Open matters that must look for another owner, in the collection `moves`. `clock` works them off. */
export interface Move {
  readonly _id: string
  readonly at: number
  readonly of: Leaving
  readonly why: string
  /** Null while matters may still turn up. */
  readonly doneAt: number | null
  /** Since when nobody settles what waits there; null: somebody does, or the next above has it by now. */
  readonly vacantAt: number | null
}

/** The document of a move; its id is the effect's. */
export const moveOf = ({ id, at, of, why, vacant = false }: MoveEffect): Move => ({
  _id: id,
  at,
  of,
  why,
  doneAt: null,
  vacantAt: vacant ? at : null,
})
