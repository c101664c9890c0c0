import type { Body, Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { heardBefore } from '../../ground/heard'
import type { Call } from '../actor/act'
import { actingAs } from '../actor/standing'
import { derivedOf } from './derived'
import { isOf } from './eyes'
import { openLinks, type Event, type Household, type Kept, type Link, type Place } from './household'
import { tellAbout } from './telling'

type Next = Decision<Household>

/** Things that were done which a household remembers. */
const remembered = 60
/** Links that ended which it remembers. */
const endedKept = 10

/** Something done to a household that lies in a grid. */
export const eventOf = (
  { what, text = null }: { readonly what: Event['what']; readonly text?: string | null },
  { place }: Pick<Household, 'place'>,
  { actor, now, key }: Call,
): Event => ({
  id: key,
  at: now,
  what,
  by: { personId: actor._id, name: actor.name ?? '', role: actingAs(actor, place.gridId, now) },
  text,
})

/** A household with something done to it. */
export const withEvent = (household: Body<Household>, event: Event): Body<Household> => ({
  ...household,
  story: [...household.story, event].slice(-remembered),
})

const blank = { dwellers: [], invite: null, links: [], cares: [], contactedAt: null, dues: [], touches: [] } as const

/** A household as it begins. */
export const begun = (kept: Kept, place: Place, call: Call): Next => {
  const rest = { ...kept, ...blank, place, at: call.now, story: [eventOf({ what: 'added' }, { place }, call)] }
  return { next: { ...rest, ...derivedOf(rest) }, effects: [] }
}

/** Only the newest of those that ended. */
export const trimmed = (links: readonly Link[]): readonly Link[] => {
  const ended = links.filter(({ state }) => state === 'ended')
  const dropped = new Set(ended.slice(0, Math.max(0, ended.length - endedKept)).map(({ id }) => id))
  return links.filter(({ id }) => !dropped.has(id))
}

const endedBy = (link: Link, now: number): Link =>
  link.state === 'ended' ? link : { ...link, state: 'ended', ends: { at: now, why: 'moved', words: null } }

/** Who moved away is linked to nobody, is let in by no code and reads no more; the members hear of it. */
const movedAway = (household: Household, call: Call): { readonly fields: Partial<Household>; readonly effects: Next['effects'] } => ({
  fields: {
    dwellers: [],
    invite: null,
    links: trimmed(household.links.map((link) => endedBy(link, call.now))),
  },
  effects: tellAbout(
    household,
    { message: 'linkEnded', to: openLinks(household).map(({ member }) => member) },
    { now: call.now, who: household.contact.name, words: '这户搬走了' },
  ),
})

/** Somebody came in by a number that stands there no longer. */
const stillIn = (household: Household, kept: Kept): Household['dwellers'] =>
  kept.contact.phone === household.contact.phone ? household.dwellers : household.dwellers.filter(({ how }) => how !== 'number')

export interface Change {
  readonly kept: Partial<Kept>
  /** Where it lies from now on; null: where it lay. */
  readonly place: Place | null
}

/** What was written down changes; another place takes its links along. The same call again: nothing. */
export const changed = (household: Household, { kept, place }: Change, call: Call): Next => {
  if (heardBefore(household.story, call)) return { next: household, effects: [] }
  const next = { ...household, ...kept }
  const goes = next.state === 'left' && household.state !== 'left' ? movedAway(household, call) : null
  const moves = place !== null && place.gridId !== household.place.gridId
  const text = moves ? `从${household.place.gridName}到${place.gridName}` : null
  const whole = { ...next, place: place ?? household.place, dwellers: stillIn(household, next), ...goes?.fields }
  return {
    next: withEvent(whole, eventOf({ what: moves ? 'moved' : 'changed', text }, household, call)),
    effects: goes?.effects ?? [],
  }
}

export type Correction = Partial<Pick<Kept, 'contact' | 'people' | 'reach' | 'lang' | 'second'>> & { readonly text: string | null }

/** The household itself puts right what it knows; what it says in words goes to whoever answers for the grid. */
export const corrected = (
  household: Household,
  { text, ...fields }: Correction,
  { call, workers }: { readonly call: Call; readonly workers: readonly { personId: string; openid: string | null }[] },
): Result<Next, 'households.not_found'> => {
  if (!isOf(household, call.actor._id)) return err('households.not_found')
  if (heardBefore(household.story, call)) return ok({ next: household, effects: [] })
  const next = { ...household, ...fields }
  const said = withEvent({ ...next, dwellers: stillIn(household, next) }, eventOf({ what: 'corrected', text }, household, call))
  // Whoever puts a number right stays in, however they came.
  const me = household.dwellers.filter(({ personId }) => personId === call.actor._id)
  const dwellers = [...said.dwellers.filter(({ personId }) => personId !== call.actor._id), ...me]
  const told = tellAbout(
    household,
    { message: 'householdCorrected', to: workers.filter(({ personId }) => personId !== call.actor._id) },
    { now: call.now, who: call.actor.name ?? household.contact.name, words: text },
  )
  return ok({ next: { ...said, dwellers }, effects: told })
}
