import { levels, roles } from '@/contract/words'
import { deputyFor } from './deputies'
import { answering, holders, leastLoaded, onLeave, type Answerer } from './duty'
import type { Org, Staff } from './org'
import { chainIds } from './names'
import { isUnsure } from './unsure'

/** What it takes to say who answers: the places known, and how many open matters each person has. */
export interface Officers {
  readonly orgs: ReadonlyMap<string, Org>
  readonly loads: ReadonlyMap<string, number>
}

export interface Answer extends Answerer {
  /** In words, for the timeline. */
  readonly why: readonly string[]
}

interface Asked {
  readonly category: string | null
  readonly now: number
}

const title = ({ role, name }: Staff) => `${roles[role]}${name}`

/** The best of several equals, or why none of them can. */
const among = (equals: readonly Answerer[], officers: Officers, now: number): Answer | readonly string[] => {
  const present = leastLoaded(
    equals.filter(({ owner }) => !onLeave(owner, now)),
    officers.loads,
  )
  if (present) return { ...present, why: [title(present.owner) + (equals.length > 1 ? '（手上的事最少）' : '')] }
  for (const away of equals) {
    const deputy = deputyFor(away, officers.orgs, { now })
    if (deputy) return { ...deputy, why: [`${title(away.owner)}请假，由${title(deputy.owner)}代理`] }
  }
  return equals.map(({ owner }) => `${title(owner)}请假`)
}

const isAnswer = (found: Answer | readonly string[]): found is Answer => 'owner' in found

/** The person who takes this category in the whole community, where one is named and on duty. */
const handlerFor = (community: Org | undefined, officers: Officers, { category, now }: Asked): Answer | undefined => {
  const handler = community?.handlers?.find((each) => each.category === category)
  if (!handler || !community) return undefined
  const places = [...officers.orgs.values()].filter(({ _id }) => _id.startsWith(community._id))
  const equals = places.flatMap((org) => holders(org, answering, now)).filter(({ owner }) => owner.personId === handler.personId)
  const found = among(equals.slice(0, 1), officers, now)
  return isAnswer(found) ? { ...found, why: [`这类事由专人办：${found.why.join('')}`] } : undefined
}

/** Those in office in a place, those asked first at the front; equals together. */
const ranks = (org: Org, now: number): readonly (readonly Answerer[])[] =>
  answering.map((role) => holders(org, [role], now)).filter((equals) => equals.length > 0)

/** First come, whoever they are: when all are away, the first in order keeps it all the same. */
const first = (places: readonly Org[], officers: Officers, now: number): Answer | null => {
  const skipped: string[] = []
  for (const org of places) {
    const equals = ranks(org, now)
    if (equals.length === 0) skipped.push(isUnsure(org._id) ? '说不准是哪个网格，交给村里' : `${levels[org.level]}还没有安排人`)
    for (const each of equals) {
      const found = among(each, officers, now)
      if (isAnswer(found)) return { ...found, why: [...skipped, ...found.why] }
      skipped.push(...found)
    }
  }
  const away = leastLoaded(
    places
      .flatMap((org) => ranks(org, now).slice(0, 1))
      .flat()
      .slice(0, 1),
    officers.loads,
  )
  return away ? { ...away, why: [...skipped, `都请假了，先由${title(away.owner)}负责`] } : null
}

/**
 * Who answers for a place: the category's own handler, then from the place itself upwards by role, present before
 * their deputies, deputies before those above. When nobody in that line holds an office, anybody in the directory does;
 * null only when there is no officer at all.
 */
export const whoAnswers = (placeId: string, officers: Officers, asked: Asked): Answer | null => {
  const line = chainIds(placeId)
    .flatMap((id) => officers.orgs.get(id) ?? [])
    .reverse()
  const handler = handlerFor(
    line.find(({ level }) => level === 'community'),
    officers,
    asked,
  )
  const found = handler ?? first(line, officers, asked.now)
  if (found) return found
  const everywhere = [...officers.orgs.values()].sort((one, other) => one._id.length - other._id.length || (one._id < other._id ? -1 : 1))
  const anybody = first(everywhere, officers, asked.now)
  return anybody && { ...anybody, why: ['附近还没有安排人', ...anybody.why.slice(-1)] }
}
