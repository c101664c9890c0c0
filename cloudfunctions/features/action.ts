import type { CallName, ErrorCode, Output, ParsedInput } from '@/contract'
import type { Refusal, Result } from '../platform/result'
import type { Actor } from './actor/actor'

/** Who calls and when. `now` is UTC ms, one value for the whole call. */
export interface Context {
  readonly actor: Actor
  readonly now: number
  /** They have called too often: for a call that looks itself whether it may be refused. */
  readonly full?: Refusal<'call.too_many'> | null
}

/** One call's deed: reads, lets a rule decide, saves. Expected failures are values, bugs throw. */
export type Action<Name extends CallName> = (input: ParsedInput<Name>, context: Context) => Promise<Result<Output<Name>, ErrorCode<Name>>>
