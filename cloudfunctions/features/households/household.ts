import type { CareLevel, HouseholdGap, HouseholdState, Language, LinkEnd, LinkState, Reach } from '@/contract/words-households'
import type { Role } from '@/contract/words'
import type { DueRule, DueState, Excuse } from '@/contract/words-visits'
import type { Aggregate, Effect } from '../../platform/aggregate'
import { derivedId } from '../../ground/ids'
import type { Tell } from '../inbox/kinds/tell'

/** Where it lies, as people say it, and the codes above for queries at every level. */
export interface Place {
  readonly gridId: string
  readonly gridName: string
  readonly communityId: string
  readonly communityName: string
  readonly townshipId: string
  readonly townshipName: string
}

/** Somebody of the household who looks in here. `how`: by the worker's code, or by the number that stands as its contact. */
export interface Dweller {
  readonly personId: string
  readonly openid: string
  readonly name: string
  readonly at: number
  readonly how: 'code' | 'number'
  readonly key: string
}

/** Six digits that let one of the household in until then, UTC ms, and the call that made them. */
export interface Invite {
  readonly code: string
  readonly until: number
  readonly key: string
}

/** A Party member as a link names them. `communityId`: where they report, and so live. */
export interface Linked {
  readonly personId: string
  readonly openid: string | null
  readonly name: string
  readonly phone: string | null
  readonly communityId: string
}

/** Who said yes, when; `toldBy`: whoever wrote down that the household said so. */
export interface Agreed {
  readonly at: number
  readonly key: string
  readonly toldBy: string | null
}

/** One member and this household. It stands in the household's own document, so that of two yeses at once one wins. */
export interface Link {
  readonly id: string
  readonly member: Linked
  readonly state: LinkState
  readonly at: number
  readonly by: { readonly personId: string; readonly openid: string | null; readonly name: string }
  readonly agreed: { readonly household: Agreed | null; readonly member: Agreed | null }
  /** Since when it has been active, UTC ms; null: never. */
  readonly since: number | null
  readonly ends: { readonly at: number; readonly why: LinkEnd; readonly words: string | null } | null
}

/** What makes a household need somebody: a fact of it, by its id alone. `asOf`: the version of the fact that said so. */
export interface Care {
  readonly factId: string
  readonly level: CareLevel
  readonly until: number
  readonly asOf: number
}

/** One time that somebody should look in, by a rule. Days are midnights, UTC ms. */
export interface Due {
  /** Its number among those of its rule, from 1. */
  readonly n: number
  readonly rule: DueRule
  /** What it counts from: the last contact, or the beginning. */
  readonly from: number
  /** Days, as the rule stood: to the next one (0: once), and before the day on which a contact counts for it. */
  readonly every: number
  readonly grace: number
  readonly at: number
  readonly state: DueState
  /** The day of the contact or the excuse, and what says so; null: there was none. */
  readonly end: { readonly on: number; readonly by: string; readonly why: Excuse | null } | null
  /** What made it due at once, of what is new. */
  readonly cause?: string
}

/** What makes dues has changed: whether somebody lives there, or how much they need somebody. */
export interface Reckon extends Effect {
  readonly kind: 'reckon'
  readonly householdId: string
  /** There is a reason more that does not wait. */
  readonly major: boolean
}

/** One thing that was done. `id` is the idempotency key of the call. */
export interface Event {
  readonly id: string
  readonly at: number
  readonly what: 'added' | 'changed' | 'moved' | 'corrected' | 'joined' | 'left' | 'linked'
  readonly by: { readonly personId: string; readonly name: string; readonly role: Role | null } | null
  readonly text: string | null
}

/** A fact of a household begins, changes or ends: the household knows that it needs somebody, and not why. */
export interface Weigh extends Effect {
  readonly kind: 'weigh'
  readonly householdId: string
  /** Null: it needs nobody for that any more. */
  readonly level: CareLevel | null
  readonly factId: string
  readonly until: number
  readonly asOf: number
}

/** A member is no member any more, or lives no more: the households that they look after hear of it. */
export interface PartLinks extends Effect {
  readonly kind: 'partLinks'
  readonly personId: string
  readonly at: number
  readonly why: 'left' | 'passed'
}

/** What a worker writes down of a household, and the household may correct. */
export interface Kept {
  /** Door number, or what the camp is called. */
  readonly label: string
  readonly contact: { readonly name: string; readonly phone: string | null }
  readonly people: number | null
  readonly reach: Reach
  readonly lang: Language
  readonly lane: { readonly id: string; readonly name: string } | null
  /** Where they live besides, and in which months, 1 to 12: from 11 to 4 goes over the new year. */
  readonly second: { readonly where: string; readonly from: number; readonly to: number } | null
  readonly state: HouseholdState
  /** 党员中心户. */
  readonly centre: boolean
}

/** What follows from the rest and is kept for queries. */
export interface Derived {
  /** What it is looked for by. */
  readonly search: string
  /** Tells one that is entered twice in a grid: label and contact. */
  readonly alike: string
  readonly gaps: readonly HouseholdGap[]
  /** Members whose link is current and counts: their own household does not. */
  readonly linked: readonly string[]
  /** Members with a link that has not ended, proposed ones too. */
  readonly hands: readonly string[]
  /** Who has been asked and has not said: members, and those of the household. */
  readonly asks: readonly string[]
  /** Since when somebody is asked, UTC ms; null: nobody is. */
  readonly askedAt: number | null
  /** Until when it is frail, UTC ms; 0: it is not. */
  readonly frailUntil: number
  /** Since when nobody has been in touch, UTC ms. */
  readonly quietFrom: number
  /** The next day on which somebody should look in, UTC ms; null: there is none. */
  readonly nextDue: number | null
}

/** One household, in the collection `households`. Who it is for calls follows from WeChat's identity alone. */
export interface Household extends Aggregate<Tell | Reckon>, Kept, Derived {
  readonly place: Place
  readonly at: number
  readonly dwellers: readonly Dweller[]
  readonly invite: Invite | null
  /** The newest last; those that ended long ago are dropped. */
  readonly links: readonly Link[]
  readonly cares: readonly Care[]
  /** When somebody was last in touch, UTC ms; null: never, as far as is known. */
  readonly contactedAt: number | null
  /** By rule in their order; of each only the last may be open. */
  readonly dues: readonly Due[]
  /** The last contacts: the day, and the document that says so as of its version. */
  readonly touches: readonly { readonly day: number; readonly by: string; readonly asOf: number }[]
  readonly story: readonly Event[]
}

/** What a household is called by a table or a page, in one form. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** The same household of a grid however it is entered: its label and whom one asks for. */
export const alikeOf = ({ label, contact }: Pick<Kept, 'label' | 'contact'>): string =>
  `${plain(label)}/${contact.phone ?? plain(contact.name)}`

/** Under which id a household is first written down; whatever becomes of it, it stays. */
export const householdIdOf = (gridId: string, kept: Pick<Kept, 'label' | 'contact'>): string =>
  derivedId('hh', `${gridId}/${alikeOf(kept)}`)

const current = ({ state }: Link): boolean => state === 'active' || state === 'ending'

/** The links in force: one, or none. Who is to be replaced stays until the next is there. */
export const currentLinks = ({ links }: Pick<Household, 'links'>): readonly Link[] => links.filter(current)

/** The links that have not ended. */
export const openLinks = ({ links }: Pick<Household, 'links'>): readonly Link[] => links.filter(({ state }) => state !== 'ended')

/** Whether a member is linked to where they live themselves. */
export const isOwn = ({ dwellers, contact }: Pick<Household, 'dwellers' | 'contact'>, { personId, phone }: Linked): boolean =>
  dwellers.some((one) => one.personId === personId) || (phone !== null && contact.phone === phone)

/** Whether somebody lives there, for a season or all year. */
export const isLived = ({ state }: Pick<Household, 'state'>): boolean => state === 'lived' || state === 'seasonal'
