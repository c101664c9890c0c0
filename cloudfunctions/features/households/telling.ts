import { effectId } from '../../ground/effect-ids'
import { links } from '../inbox/kinds/links'
import type { MessageKind, Tell } from '../inbox/kinds/tell'
import type { Household } from './household'

interface Reached {
  readonly personId: string
  readonly openid: string | null
}

interface Said {
  readonly now: number
  /** Whom it is about: the member, or who of the household said it. */
  readonly who: string
  readonly words?: string | null
}

/** Tells people of something about a household, each once: the page is the household's own. The words name no fact of it. */
export const tellAbout = (
  household: Pick<Household, '_id' | 'version' | 'label' | 'place'>,
  { message, to }: { readonly message: MessageKind; readonly to: readonly Reached[] },
  { now, who, words = null }: Said,
): Tell[] =>
  [...new Map(to.map((one) => [one.personId, one])).values()].map(({ personId, openid }) => ({
    id: effectId(household, `${message}_${personId}`),
    kind: 'tell',
    to: { personId, openid },
    message,
    at: now,
    about: {
      page: links.household(household._id),
      summary: household.label,
      place: household.place.communityName,
      who,
      words,
      dueAt: null,
      placeId: household.place.gridId,
    },
  }))
