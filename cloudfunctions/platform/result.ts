/** What a rule or an action gives back: expected failures are values, bugs throw. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  /** `until`: when it may be tried again, UTC ms; the words of the code say it. */
  | { readonly ok: false; readonly code: Code; readonly until?: number }

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })
export const err = <Code extends string>(code: Code): { readonly ok: false; readonly code: Code } => ({ ok: false, code })

/** Refused for now: `until` is UTC ms. */
export const waitUntil = <Code extends string>(
  code: Code,
  until: number,
): { readonly ok: false; readonly code: Code; readonly until: number } => ({
  ok: false,
  code,
  until,
})
