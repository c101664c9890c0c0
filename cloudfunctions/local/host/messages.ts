/** What the host and a worker say to each other. */

/** Who calls, as the platform tells the function through its environment. */
export interface Identity {
  /** Null for the platform's own timer. WeChat's pushes come from no phone and from nowhere that it names. */
  readonly openid: string | null
  readonly source: 'wx_client' | 'wx_trigger' | 'wx_unknown'
}

export interface WorkerSetup {
  readonly bundle: string
  /** What the bundle says. */
  readonly source: string
  /** One float: how far from the machine's clock the worker lives, in milliseconds. */
  readonly clock: SharedArrayBuffer
  /** What an earlier worker compiled of this source, so that this one starts in half the time; null: nobody has yet. */
  readonly compiled: Uint8Array | null
}

/** `environment` holds what differs from call to call; null removes a variable. */
export interface Invocation {
  readonly id: string
  readonly event: unknown
  readonly environment: Readonly<Record<string, string | null>>
}

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly text: string
}

export type FromWorker =
  /** `compiled`: for the next worker; null when this one was given it. */
  | { readonly kind: 'ready'; readonly compiled: Uint8Array | null }
  | { readonly kind: 'log'; readonly id: string; readonly line: LogLine }
  /** `json` is what the function returned. */
  | { readonly kind: 'returned'; readonly id: string; readonly json: string }
  | { readonly kind: 'threw'; readonly id: string; readonly error: string }
