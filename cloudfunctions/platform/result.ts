/** What a rule or an action gives back: expected failures are values, bugs throw. */
export type Result<Value, Code extends string = string> = { readonly ok: true; readonly value: Value } | Refusal<Code>

/** An expected failure. */
export interface Refusal<Code extends string = string> {
  readonly ok: false
  readonly code: Code
  /** When it may be tried again, UTC ms; the words of the code say it. */
  readonly until?: number
  /** What else the words of the code leave open, by name, as in 「少了{missing}这一列」. */
  readonly says?: Readonly<Record<string, string>>
}

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value })
export const err = <Code extends string>(code: Code, says?: Refusal['says']): Refusal<Code> => ({ ok: false, code, ...(says && { says }) })

/** Refused for now: `until` is UTC ms. */
export const waitUntil = <Code extends string>(code: Code, until: number): Refusal<Code> & { readonly until: number } => ({
  ok: false,
  code,
  until,
})
