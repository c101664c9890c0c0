import type { Effect } from '../../../platform/aggregate'
import type { Telling } from './about'
import type { MessageKind } from './messages'

export type { MessageKind } from './messages'

/** The effect of telling somebody something: one inbox item, and one WeChat notification where they can be reached. */
export interface Tell extends Effect, Telling {
  readonly kind: 'tell'
  readonly to: { readonly personId: string; readonly openid: string | null }
  readonly message: MessageKind
}
