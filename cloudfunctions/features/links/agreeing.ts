import type { LinkEnd } from '@/contract/words-households'
import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { heardBefore } from '../../ground/heard'
import { derivedId } from '../../ground/ids'
import type { Call } from '../actor/act'
import { keeps } from '../households/eyes'
import { currentLinks, isLived, openLinks, type Agreed, type Household, type Link, type Linked } from '../households/household'
import { eventOf, trimmed, withEvent } from '../households/keeping'
import { handFor, linkIn, refusal } from '../households/linking'
import { tellAbout } from '../households/telling'

type Next = Decision<Household>

/** Members who may be asked at once for one household. */
const askedAtMost = 3

const withLinks = (household: Household, links: readonly Link[], call: Call): Next['next'] =>
  withEvent({ ...household, links: trimmed(links) }, eventOf({ what: 'linked' }, household, call))

const withLink = (household: Household, link: Link, call: Call): Next['next'] =>
  withLinks(
    household,
    household.links.map((each) => (each.id === link.id ? link : each)),
    call,
  )

const others = <Reached extends { readonly personId: string }>(people: readonly Reached[], { actor }: Call): readonly Reached[] =>
  people.filter(({ personId }) => personId !== actor._id)

/** The member who is to be asked; `agreed`: whoever asks has the household's yes already. */
interface Asking {
  readonly member: Linked
  readonly agreed?: boolean
}

const linkFrom = (household: Household, { member, agreed = false }: Asking, { actor, now, key }: Call): Link => ({
  id: derivedId('l', `${household._id}/${member.personId}/${key}`),
  member,
  state: 'proposed',
  at: now,
  by: { personId: actor._id, openid: actor.openid, name: actor.name ?? '' },
  // Who proposes themselves has said yes.
  agreed: {
    household: agreed ? { at: now, key, toldBy: actor._id } : null,
    member: actor._id === member.personId ? { at: now, key, toldBy: null } : null,
  },
  since: null,
  ends: null,
})

/** Why a member cannot be asked. */
export type ProposeError = 'links.not_yours' | 'links.not_lived' | 'links.already' | 'links.waiting'

const hindrance = (household: Household, member: Linked, call: Call): ProposeError | null => {
  if (!keeps(household, call)) return 'links.not_yours'
  if (!isLived(household)) return 'links.not_lived'
  const open = openLinks(household)
  // Who is to be replaced, or left and is back, may be asked anew: the former link goes when both say yes.
  if (open.some((link) => link.member.personId === member.personId && link.state !== 'ending')) return 'links.already'
  return open.filter(({ state }) => state === 'proposed').length >= askedAtMost ? 'links.waiting' : null
}

/** A link in its household. */
interface At {
  readonly household: Household
  readonly link: Link
}

interface Why {
  readonly why: LinkEnd
  readonly words?: string | null
}

const ended = (link: Link, { why, words = null }: Why, { now }: Pick<Call, 'now'>): Link => ({
  ...link,
  state: 'ended',
  ends: { at: now, why, words },
})

/** Both have said yes: from now on this member, and no other. */
const activated = (household: Household, link: Link, call: Call): Next => {
  const { now } = call
  const replaced = openLinks(household).filter(({ id }) => id !== link.id)
  const active: Link = { ...link, state: 'active', since: now }
  const links = household.links.map((each) => {
    if (each.id === link.id) return active
    return each.state === 'ended' ? each : ended(each, { why: 'replaced' }, call)
  })
  const told = { message: 'linkActive', to: others([link.member, link.by, ...household.dwellers], call) } as const
  const free = { message: 'linkEnded', to: replaced.filter(({ ends }) => ends?.why !== 'passed').map(({ member }) => member) } as const
  return {
    next: withLinks(household, links, call),
    effects: [...tellAbout(household, told, { now, who: link.member.name }), ...tellAbout(household, free, { now, who: link.member.name })],
  }
}

/** A member is asked whether they would look after a household, and the household whether they may. */
export const proposed = (household: Household, asked: Asking, call: Call): Result<Next, ProposeError> => {
  if (heardBefore(household.story, call)) return ok({ next: household, effects: [] })
  const { member } = asked
  const hindered = hindrance(household, member, call)
  if (hindered) return err(hindered)
  const { actor, now } = call
  const link = linkFrom(household, asked, call)
  const links = [...household.links, link]
  if (link.agreed.household && link.agreed.member) return ok(activated({ ...household, links }, link, call))
  const asking = { message: 'linkAskedMember', to: others([member], call) } as const
  const offering = { message: 'linkAskedHousehold', to: asked.agreed ? [] : others(household.dwellers, call) } as const
  return ok({
    next: withLinks(household, links, call),
    effects: [
      ...tellAbout(household, asking, { now, who: actor.name ?? '网格员' }),
      ...tellAbout(household, offering, { now, who: member.name }),
    ],
  })
}

export interface Answer {
  readonly linkId: string
  readonly as: 'household' | 'member'
  readonly accept: boolean
  readonly words: string | null
}

type AnswerError = 'links.not_found' | 'links.over'

/** Whether whoever answers may say it as what they say it: nobody answers for a member but the member. */
const answersAs = ({ household, link }: At, { as }: Answer, call: Call): boolean =>
  handFor(linkIn(household, link), as === 'member' ? 'agreeAsMember' : 'agreeAsHousehold', call) !== null

const yes = ({ household, link }: At, { as }: Answer, call: Call): Next => {
  const said: Agreed = {
    at: call.now,
    key: call.key,
    toldBy: as === 'household' && handFor(linkIn(household, link), 'agreeAsHousehold', call) === 'keeper' ? call.actor._id : null,
  }
  const agreed = { ...link.agreed, [as]: link.agreed[as] ?? said }
  const next = { ...link, agreed }
  return agreed.household && agreed.member ? activated(household, next, call) : { next: withLink(household, next, call), effects: [] }
}

const no = ({ household, link }: At, { as, words }: Answer, call: Call): Next => ({
  next: withLink(household, ended(link, { why: 'refused', words }, call), call),
  effects: tellAbout(
    household,
    { message: 'linkRefused', to: others([link.by], call) },
    { now: call.now, who: as === 'member' ? link.member.name : household.contact.name, words },
  ),
})

/** One of the two says yes or no. Of two who are agreed to in the same moment one wins: the other's answer finds the place taken. */
export const answered = (household: Household, answer: Answer, call: Call): Result<Next, AnswerError> => {
  if (heardBefore(household.story, call)) return ok({ next: household, effects: [] })
  const link = household.links.find(({ id }) => id === answer.linkId)
  if (!link || !answersAs({ household, link }, answer, call)) return err('links.not_found')
  if (link.state !== 'proposed') return err('links.over')
  return ok(answer.accept ? yes({ household, link }, answer, call) : no({ household, link }, answer, call))
}

interface Parting {
  readonly words: string | null
  /** Who answers for the grid: they look for somebody else. */
  readonly workers: readonly { readonly personId: string; readonly openid: string | null }[]
}

const leaving = ({ household, link, why }: At & Pick<Why, 'why'>, parting: Parting, call: Call): Next => ({
  next: withLink(household, { ...link, state: 'ending', ends: { at: call.now, why, words: parting.words } }, call),
  effects: tellAbout(
    household,
    { message: 'linkAnother', to: others(parting.workers, call) },
    { now: call.now, who: link.member.name, words: parting.words },
  ),
})

/** The household would like somebody else; until then the name stays. */
export const another = (household: Household, parting: Parting, call: Call): Result<Next, 'links.not_found' | 'links.none'> => {
  if (heardBefore(household.story, call)) return ok({ next: household, effects: [] })
  const [link] = currentLinks(household)
  if (!link) return err('links.none')
  const refused = refusal(linkIn(household, link), 'ask', call)
  if (refused === 'hand') return err('links.not_found')
  // It has been asked for already.
  return refused ? ok({ next: household, effects: [] }) : ok(leaving({ household, link, why: 'asked' }, parting, call))
}

/** The member can do it no longer. */
export const stopped = (
  household: Household,
  { linkId, ...parting }: Parting & { readonly linkId: string },
  call: Call,
): Result<Next, AnswerError> => {
  if (heardBefore(household.story, call)) return ok({ next: household, effects: [] })
  const link = household.links.find(({ id }) => id === linkId)
  const refused = link && refusal(linkIn(household, link), 'end', call)
  if (!link || refused === 'hand') return err('links.not_found')
  return refused ? err('links.over') : ok(leaving({ household, link, why: 'stopped' }, parting, call))
}
