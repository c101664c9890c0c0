/** What a step makes of a document: the fields that it writes, and no others. The timeline is looked at by itself. */
export const writtenBy = (before: object, next: object): Record<string, unknown> => {
  const stood = new Map<string, unknown>(Object.entries(before))
  return Object.fromEntries(
    Object.entries(next).filter(([field, value]) => field !== 'timeline' && JSON.stringify(value) !== JSON.stringify(stood.get(field))),
  )
}

/** What a step decides; it must be taken. */
export const taken = <Value>(
  decided: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: string },
): Value => {
  if (!decided.ok) throw new Error(decided.code)
  return decided.value
}

/** The code that refuses a step; 'taken' when it is not refused. */
export const codeOf = (decided: { readonly ok: boolean; readonly code?: string }): string => decided.code ?? 'taken'

/** Whom an effect reaches with what, and what it says besides. */
export const toldIn = (effects: readonly unknown[]) =>
  (effects as { kind: string; to?: unknown; message?: string; tell?: { message: string } }[]).flatMap(({ kind, to, message, tell }) => {
    if (kind === 'announce') return (to as { personId: string }[]).map(({ personId }) => `${personId} ${tell?.message ?? ''}`)
    return kind === 'tell' ? [`${(to as { personId: string }).personId} ${message ?? ''}`] : []
  })
