/** What a rule or an action gives back: expected failures are values, bugs throw. */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code }

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })
export const err = <Code extends string>(code: Code): { readonly ok: false; readonly code: Code } => ({ ok: false, code })
