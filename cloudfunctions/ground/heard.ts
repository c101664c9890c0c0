import { err, ok, type Result } from '../platform/result'

/** What a call writes down, under its key. */
type Entry = ({ readonly id: string } | { readonly key: string }) & { readonly by: { readonly personId: string } | null }

interface Asking {
  readonly actor: { readonly _id: string }
  readonly key: string
}

/** What a call wrote down when it was made before, under its own key; undefined: it is new. */
export const heardBefore = <E extends Entry>(entries: readonly E[], { actor, key }: Asking): E | undefined =>
  entries.find((entry) => ('id' in entry ? entry.id : entry.key) === key && entry.by?.personId === actor._id)

/** Whether a call is made again; `code` where its key came with something else before. */
export const isAgain = <E, Code extends string>(
  before: E | undefined,
  isSame: (before: E) => boolean,
  code: Code,
): Result<boolean, Code> => {
  if (before === undefined) return ok(false)
  return isSame(before) ? ok(true) : err(code)
}
