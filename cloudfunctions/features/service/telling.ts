import { roles } from '@/contract/words'
import { maskNumbers } from '../../ground/numbers'
import { links } from '../inbox/kinds/links'
import type { MessageKind } from '../inbox/kinds/messages'
import type { Tell } from '../inbox/kinds/tell'
import { summaryOf } from '../matters/steps/telling'
import { placeId } from './hands'
import type { Announce, Offer } from './offer'
import { effectId } from '../../ground/effect-ids'

interface Said {
  readonly message: MessageKind
  readonly now: number
  /** Who did it, as the reader knows them; left out: the organiser. */
  readonly who?: string
  readonly words?: string | null | undefined
  readonly dueAt?: number | null
  /** When it begins, where that was moved: the earlier of both. */
  readonly begins?: number | null
}

type Subject = Pick<Offer, '_id' | 'version' | 'kind' | 'text' | 'place' | 'organiser' | 'from'>

/** 「书记刘示例」. */
const organiserName = ({ role, name }: Offer['organiser']): string => `${roles[role]}${name}`

/** 「俄体村 第2网格」, or the community alone. */
const placeName = ({ communityName, gridName }: Offer['place']): string => [communityName, gridName].filter(Boolean).join(' ')

/** Tell somebody what happened to an offer. No more of a person goes along than it takes to reach them. */
export const tell = (
  offer: Subject,
  to: { readonly personId: string; readonly openid: string | null },
  { message, now, who, words, dueAt, begins }: Said,
): Tell => ({
  // Replaced when the step is taken: one save numbers its messages.
  id: effectId(offer),
  kind: 'tell',
  to: { personId: to.personId, openid: to.openid },
  message,
  at: now,
  about: {
    page: links.offer(offer._id),
    summary: summaryOf(maskNumbers(offer.text)),
    place: placeName(offer.place),
    who: who ?? organiserName(offer.organiser),
    words: words ?? null,
    dueAt: dueAt ?? offer.from,
    placeId: placeId(offer.place),
    begins: offer.kind === 'event' ? (begins ?? offer.from) : null,
  },
})

/** Tell everybody who came forward the same. Nobody: nothing. */
export const announce = (offer: Offer, said: Said): Announce[] => {
  const to = [...offer.claims.map(({ by }) => by), ...offer.signUps].map(({ personId, openid }) => ({ personId, openid }))
  const [first] = to
  if (!first) return []
  const { id, to: _to, ...rest } = tell(offer, first, said)
  return [{ id, kind: 'announce', to, tell: rest }]
}
