import { links } from '../inbox/kinds/links'
import type { MessageKind, Tell } from '../inbox/kinds/tell'
import type { Chain } from '../grid/names'
import { inOffice } from '../grid/duty'
import type { Staff } from '../grid/org'
import type { Place } from './registration'

/** Whoever is told: what it takes to reach them. */
export type Reader = Pick<Staff, 'personId' | 'openid'>

/** Those who confirm in a community: its secretaries, and where there is none, the nearest above. */
export const confirmersOf = (
  { community, township, county }: Pick<Chain, 'community' | 'township' | 'county'>,
  now: number,
): readonly Reader[] => {
  const offices = [
    [community, 'secretary'],
    [township, 'townshipOfficer'],
    [county, 'countyOfficer'],
  ] as const
  const held = offices.map(([org, role]) => org.staff.filter((staff) => staff.role === role && inOffice(staff, now)))
  return held.find(({ length }) => length > 0) ?? []
}

interface Said {
  readonly now: number
  readonly place: Pick<Place, 'communityId' | 'communityName'>
  /** Whom it is about: a member's or a unit's name. */
  readonly who: string
  readonly summary?: string
  readonly words?: string | null | undefined
}

const told =
  (message: MessageKind, page: string, { now, place, who, summary, words }: Said) =>
  (to: Reader): Tell => ({
    // Replaced when the step is taken: one save numbers its messages.
    id: '',
    kind: 'tell',
    to: { personId: to.personId, openid: to.openid },
    message,
    at: now,
    about: {
      page,
      summary: summary ?? who,
      place: place.communityName,
      who,
      words: words ?? null,
      dueAt: null,
      placeId: place.communityId,
    },
  })

/** Tell those who answer for a community: a tap opens its desk. */
export const tellDesk = (confirmers: readonly Reader[], message: MessageKind, said: Said): Tell[] =>
  confirmers.map(told(message, links.desk(said.place.communityId), said))

/** Tell whoever reported. */
export const tellSelf = (to: Reader, message: MessageKind, said: Said): Tell[] => [told(message, links.registration, said)(to)]
