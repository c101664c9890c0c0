import type { Effect } from '../../platform/aggregate'

/** Every kind of message, declared once in `messages.ts`. */
export type MessageKind =
  | 'matterSubmitted'
  | 'matterResponded'
  | 'matterEchoed'
  | 'matterAnswered'
  | 'matterConfirmed'
  | 'matterDisputed'
  | 'matterWithdrawn'
  | 'matterAnsweredFor'
  | 'matterAccepted'
  | 'matterHandedOver'
  | 'matterEscalated'
  | 'matterMovedUp'
  | 'matterReopened'
  | 'matterContested'
  | 'matterCalledBack'
  | 'matterMerged'
  | 'matterReminded'
  | 'matterYouAreLate'
  | 'matterOverdue'
  | 'matterRaised'
  | 'departmentWhistled'
  | 'departmentReplied'
  | 'departmentRated'
  | 'declineProposed'
  | 'declineRefused'
  | 'declineAgreed'
  | 'matterDeclined'
  | 'matterClaimed'
  | 'claimReleased'
  | 'claimReturned'
  | 'claimTakenBack'
  | 'feedbackSent'

/** The effect of telling somebody something: one inbox item, and one WeChat notification where they can be reached. */
export interface Tell extends Effect {
  readonly kind: 'tell'
  readonly to: { readonly personId: string; readonly openid: string | null }
  readonly message: MessageKind
  readonly at: number
  readonly about: About
}

/** What a message speaks of. `words` are what a person said, null when they said nothing. */
export interface About {
  /** The page that a tap opens, one of `links`; null: there is nothing more to see than the message. */
  readonly page: string | null
  readonly summary: string
  readonly place: string
  readonly who: string
  readonly words: string | null
  /** The next due time, UTC ms. */
  readonly dueAt: number | null
}
