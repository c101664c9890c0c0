import type { Role } from '@/contract/words'
import { whoAnswers } from './answering'
import { deputyFor, isThere, officeNow } from './deputies'
import { holders, inOffice, type Answerer } from './duty'
import type { Org } from './org'

/** The places that may matter: those above an office, and those of its deputies. */
export type Orgs = ReadonlyMap<string, Org>

/** Who acts for an office: its holder, somebody who was named for the time of a leave, or the next above. */
export interface Acting extends Answerer {
  readonly as: 'holder' | 'deputy' | 'above'
}

/** Offices that open things wait for. Nobody stands in for a member or a volunteer: they serve as themselves. */
const waitedFor: Readonly<Record<Role, boolean>> = {
  fullTimeWorker: true,
  partTimeWorker: true,
  groupLeader: true,
  volunteer: false,
  secretary: true,
  townshipOfficer: true,
  countyOfficer: true,
  departmentOfficer: true,
  member: false,
  shopkeeper: true,
  unitContact: false,
}

const without = (orgs: Orgs, personId: string): Orgs =>
  new Map([...orgs].map(([id, org]) => [id, { ...org, staff: org.staff.filter((staff) => staff.personId !== personId) }]))

/** The next who is there, from the place itself upwards. */
const next = ({ owner, orgId }: Answerer, orgs: Orgs, now: number): Answerer | null => {
  const others = without(orgs, owner.personId)
  const org = others.get(orgId)
  const colleague = org && holders(org, [owner.role], now).find((each) => isThere(each, now))
  if (colleague) return colleague
  const found = whoAnswers(orgId, { orgs: others, loads: new Map() }, { category: null, now })
  return found && isThere(found, now) ? { owner: found.owner, orgId: found.orgId } : null
}

/**
 * The one answer to 「who acts for this office now」: asked by routing, queues, rights and messages alike. Whoever holds it, while they are
 * there; for the time of a leave their deputy, or that one's; where that line ends, the next above. Null: an office that nothing waits
 * for, or nobody at all is there.
 */
const whoActs = (post: Answerer, orgs: Orgs, now: number): Acting | null => {
  if (!waitedFor[post.owner.role]) return null
  const held = officeNow(post, orgs)
  if (held && isThere(held, now)) return { ...held, as: 'holder' }
  const deputy = held && inOffice(held.owner, now) ? deputyFor(held, orgs, { now }) : undefined
  if (deputy) return { ...deputy, as: 'deputy' }
  const above = next(post, orgs, now)
  return above && { ...above, as: 'above' }
}

/** For how long somebody stands in, UTC ms; `until` is the first moment at which they do no more. */
export interface Turn {
  readonly by: Acting
  readonly from: number
  readonly until: number
}

/** Every moment at which somebody's being there begins or ends. */
const momentsOf = (orgs: Orgs): readonly number[] =>
  [...orgs.values()].flatMap(({ staff }) =>
    staff.flatMap(({ from, until, leave }) => [from, until, leave?.from, leave && leave.to + 1].flatMap((at) => at ?? [])),
  )

const sameTurn = (one: Turn, other: Turn): boolean =>
  one.until === other.from &&
  one.by.owner.personId === other.by.owner.personId &&
  one.by.orgId === other.by.orgId &&
  one.by.as === other.by.as

const joined = (turns: readonly Turn[]): readonly Turn[] =>
  turns.reduce<readonly Turn[]>((before, turn) => {
    const last = before.at(-1)
    return last && sameTurn(last, turn) ? [...before.slice(0, -1), { ...last, until: turn.until }] : [...before, turn]
  }, [])

/** Who stands in for an office, from the beginning of its holder's leave to its end or that of the office. */
export const turnsFor = (post: Answerer, orgs: Orgs): readonly Turn[] => {
  const { leave, until } = post.owner
  if (!leave) return []
  const end = Math.min(leave.to + 1, until ?? Infinity)
  const moments = [...new Set([leave.from, ...momentsOf(orgs), end])]
    .filter((at) => at >= leave.from && at <= end)
    .sort((one, other) => one - other)
  return joined(
    moments.slice(0, -1).flatMap((from, at) => {
      const by = whoActs(post, orgs, from)
      return by && by.as !== 'holder' ? [{ by, from, until: moments[at + 1] ?? end }] : []
    }),
  )
}
