/** What every call answers. `fields` names the input fields at fault, each with the words to show beside it. */
export type Reply<Data, Code extends string = string> =
  | { readonly ok: true; readonly data: Data }
  | { readonly ok: false; readonly error: CallError<Code> }

/** `message` is for the person on the phone: Chinese, says what happened and what to do next. */
export interface CallError<Code extends string = string> {
  readonly code: Code
  readonly message: string
  readonly fields?: Readonly<Record<string, string>>
}

/** Codes that any call may answer. `network.*` are raised on the phone, the rest by the server. */
export type CommonErrorCode =
  | 'call.unknown'
  | 'call.no_identity'
  | 'input.invalid'
  | 'call.too_many'
  | 'words.risky'
  | 'words.held'
  | 'files.kind'
  | 'files.large'
  | 'words.refused'
  | 'internal'
  | 'network.offline'
  | 'network.timeout'
