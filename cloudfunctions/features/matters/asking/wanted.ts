import type { Wants } from '@/contract/words'
import type { MessageKind } from '../../inbox/kinds/tell'

/** Messages that ask for something: one tap on the notification, and the reply is open. The others only tell. */
export const wanted: Readonly<Partial<Record<MessageKind, Wants>>> = {
  matterSubmitted: 'reply',
  matterHandedOver: 'reply',
  matterSentBack: 'reply',
  matterEscalated: 'reply',
  matterOverdue: 'reply',
  matterSupervised: 'reply',
  matterDisputed: 'reply',
  matterReopened: 'reply',
  matterContested: 'reply',
  matterReminded: 'reply',
  matterYouAreLate: 'reply',
  declineRefused: 'reply',
  claimReleased: 'reply',
  claimReturned: 'reply',
  unitAsked: 'reply',
  unitHandedBack: 'reply',
  unitSilent: 'reply',
  unitGone: 'reply',
  matterAnswered: 'confirm',
}
