/** Values that hold from a moment on, UTC ms: decided by a person, with a note, once for each key. */
export interface EditionOf<Values> {
  readonly from: number
  readonly at: number
  readonly by: { readonly personId: string; readonly name: string }
  readonly note: string | null
  readonly key: string
  readonly values: Values
}

/** Editions that are remembered: years of them. */
const kept = 60
/** Editions that are listed. */
const listed = 20

/** What holds at a moment: the last edition that has begun. */
export const editionAt = <Edition extends { readonly from: number }>(editions: readonly Edition[], at: number): Edition | undefined =>
  editions.findLast(({ from }) => from <= at)

/** What has been decided and begins later. */
export const plannedEdition = <Edition extends { readonly from: number }>(editions: readonly Edition[], now: number): Edition | undefined =>
  editions.find(({ from }) => from > now)

/** One edition more, the earliest first; of two that begin together the one decided later holds. */
export const withEdition = <Values>(editions: readonly EditionOf<Values>[], edition: EditionOf<Values>): readonly EditionOf<Values>[] =>
  [...editions, edition].sort((one, other) => one.from - other.from || one.at - other.at).slice(-kept)

/** Who decided what when, the newest first. */
export const listedEditions = <Values>(editions: readonly EditionOf<Values>[]) =>
  [...editions]
    .reverse()
    .slice(0, listed)
    .map(({ from, at, by, note }) => ({ from, at, byName: by.name, note }))
