import { err, type Result } from '../platform/result'

type Changed<T, Code extends string> = Result<T, Code | 'not_found' | 'changed'>

/** What became of a change, in codes of an area: for what is gone, and for what was lost to others. */
export const inCodes = <T, Gone extends string, Lost extends string, Code extends string = never>(
  changed: Changed<T, Code>,
  { gone, lost }: { readonly gone: Gone; readonly lost: Lost },
): Result<T, Code | Gone | Lost> => {
  if (changed.ok) return changed
  if (changed.code === 'not_found') return err(gone)
  return changed.code === 'changed' ? err(lost) : { ...changed, code: changed.code }
}

/** What became of a change, in the codes of its area: `matters.not_found`, `matters.changed`. */
export const inArea = <Area extends string, T, Code extends string = never>(
  area: Area,
  changed: Changed<T, Code>,
): Result<T, Code | `${Area}.not_found` | `${Area}.changed`> => inCodes(changed, { gone: `${area}.not_found`, lost: `${area}.changed` })
