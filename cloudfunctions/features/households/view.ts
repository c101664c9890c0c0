import type { HouseholdRow, HouseholdView, LinkView } from '@/contract/households'
import type { HouseholdEye, HouseholdGap, HouseholdStep } from '@/contract/words-households'
import type { Body } from '../../platform/aggregate'
import type { Doer } from '../actor/act'
import { isOf, keeps, looksAfter } from './eyes'
import { currentLinks, isLived, isOwn, openLinks, type Household, type Link } from './household'
import { linkIn, linkStepsFor } from './linking'
import { mayGet } from './readers'

/** Half a year: two quarters without a word. */
const quietMs = 182 * 86_400_000

/** Before when nobody was in touch with whom nobody was in touch for two quarters at `now`, UTC ms. */
export const quietBefore = (now: number): number => now - quietMs

/** What it lacks at `now`, UTC ms: what was derived when it was saved, and what time has made of it. */
const gapsAt = (household: Household, now: number): HouseholdGap[] => [
  ...household.gaps.filter((gap) => gap !== 'farMember' || household.frailUntil > now),
  ...(isLived(household) && household.quietFrom < quietBefore(now) ? (['quiet'] as const) : []),
]

/** What was said when it ended is for who answers for the grid. */
const linkView = (household: Household, link: Link, { eye, doer }: { readonly eye: HouseholdEye; readonly doer: Doer }): LinkView => ({
  id: link.id,
  // Whoever said yes to looking after them may be rung up by them.
  member: {
    name: link.member.name,
    phone: link.agreed.member ? link.member.phone : null,
    me: link.member.personId === doer.actor._id,
  },
  state: link.state,
  own: isOwn(household, link.member),
  at: link.at,
  since: link.since,
  agreed: { household: link.agreed.household !== null, member: link.agreed.member !== null },
  ends: link.ends && { ...link.ends, words: eye === 'staff' || eye === 'above' ? link.ends.words : null },
  can: linkStepsFor(linkIn(household, link), doer),
})

/** What somebody may do about a household now, its links apart. */
const stepsFor = (household: Household, doer: Doer): HouseholdStep[] => {
  const [own, kept] = [isOf(household, doer.actor._id), keeps(household, doer)]
  const lived = isLived(household)
  return [
    ...(kept ? (['save'] as const) : []),
    ...(kept && household.state !== 'left' ? (['invite'] as const) : []),
    ...(kept && lived ? (['propose'] as const) : []),
    ...((own || kept) && currentLinks(household).some(({ state }) => state === 'active') ? (['ask'] as const) : []),
    ...(own ? (['correct', 'leave'] as const) : []),
  ]
}

const linksFor = (household: Household, eye: HouseholdEye, doer: Doer): LinkView[] => {
  if (!mayGet('links', eye)) return []
  // A member sees their own link, and not who else was asked.
  const seen = eye === 'member' ? openLinks(household).filter(({ member }) => member.personId === doer.actor._id) : openLinks(household)
  return seen.map((link) => linkView(household, link, { eye, doer }))
}

/** A number is the member's to ring once they are linked; whoever was only asked does not need it yet. */
const contactFor = (household: Household, eye: HouseholdEye, { actor }: Doer): HouseholdView['contact'] => {
  const rings = eye !== 'member' || looksAfter(household, actor._id)
  return { name: household.contact.name, phone: rings ? household.contact.phone : null }
}

const placeOf = ({ place: { townshipId: _id, ...place } }: Household): HouseholdView['place'] => place

/** A household as somebody reads it: every field that is not theirs to see is empty. */
export const toView = (household: Household, eye: HouseholdEye, doer: Doer): HouseholdView => {
  const gets = (field: keyof Body<Household>) => mayGet(field, eye)
  const { _id: id, label, lane, reach, lang, second, state, centre, dwellers, contactedAt, invite } = household
  const code = gets('invite') && invite && doer.now < invite.until ? { code: invite.code, until: invite.until } : null
  return {
    id,
    eye,
    label,
    place: placeOf(household),
    lane: lane && { ...lane },
    contact: contactFor(household, eye, doer),
    people: gets('people') ? household.people : null,
    reach,
    lang,
    second: second && { ...second },
    state,
    centre,
    dwellers: gets('dwellers') ? dwellers.map((one) => ({ id: one.personId, name: one.name, me: one.personId === doer.actor._id })) : [],
    links: linksFor(household, eye, doer),
    gaps: gets('gaps') ? gapsAt(household, doer.now) : [],
    contactedAt,
    code,
    can: stepsFor(household, doer),
  }
}

/** One line of a list, for who answers for the place. */
export const toRow = (household: Household, now: number): HouseholdRow => ({
  id: household._id,
  label: household.label,
  contactName: household.contact.name,
  gridName: household.place.gridName,
  communityName: household.place.communityName,
  laneName: household.lane?.name ?? null,
  state: household.state,
  reach: household.reach,
  lang: household.lang,
  memberName: currentLinks(household)[0]?.member.name ?? null,
  gaps: gapsAt(household, now),
  contactedAt: household.contactedAt,
})
