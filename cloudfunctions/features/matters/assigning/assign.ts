import type { Kind } from '@/contract/words'
import type { Aggregate, Decision, Effect } from '../../../platform/aggregate'
import { placeNames, type Chain } from '../../grid/names'
import { answersFor, type Actor } from '../../actor/actor'
import { derivedId } from '../../../ground/ids'
import type { Effort } from '../../../ground/effort'
import type { From } from '../../inbox/kinds/about'
import type { Voice } from '../document/parts'
import type { AskedUnit } from '../asking/submit'

/** One grid's part, to be made: everything else stands in the assignment. */
export interface Spawn extends Effect {
  readonly kind: 'spawn'
  readonly assignmentId: string
  readonly gridId: string
}

export interface Part {
  readonly gridId: string
  readonly gridName: string
  readonly communityName: string
  readonly matterId: string
}

/** 村(社区)需求 or 党建要求 for several grids, or by a unit there, in the collection `assignments`: each part is a matter of its own. */
export interface Assignment extends Aggregate<Spawn> {
  readonly kind: Exclude<Kind, 'request'>
  readonly categoryId: string
  readonly text: string
  readonly photos: readonly string[]
  readonly voice: Voice | null
  readonly by: Pick<Actor, '_id' | 'openid' | 'name' | 'phone'> & { readonly personId: string }
  readonly at: number
  /** When an answer is wanted; null: as the category promises. */
  readonly dueAt: number | null
  readonly offer: boolean
  /** Missing in what was saved before units could be asked. */
  readonly unit?: AskedUnit | null
  readonly parts: readonly Part[]
  /** The office that asks. Missing in what was saved before it was kept. */
  readonly from?: From | null
  /** What it asked of people, as it was shown to the sender. Missing in what was saved before it was kept. */
  readonly burden?: Asks
  readonly fingerprint: string
}

/** What an assignment asks: of so many people, so much of each. */
export interface Asks extends Effort {
  readonly people: number
  readonly minutes: number
}

/** Who may assign: a need comes from those who answer for a community; a directive also from a Party group's leader, to that grid. */
const assigners: Readonly<Record<Assignment['kind'], readonly string[]>> = {
  need: ['secretary', 'townshipOfficer', 'countyOfficer'],
  directive: ['groupLeader', 'secretary', 'townshipOfficer', 'countyOfficer'],
}

/** Whether somebody may assign to all of these grids at `now`. */
export const mayAssign = (kind: Assignment['kind'], gridIds: readonly string[], { actor, now }: { actor: Actor; now: number }): boolean => {
  const inRole = { ...actor, assignments: actor.assignments.filter(({ role }) => assigners[kind].includes(role)) }
  return gridIds.every((gridId) => answersFor(inRole, gridId, now))
}

interface Assigning {
  readonly id: string
  readonly kind: Assignment['kind']
  readonly categoryId: string
  readonly text: string
  readonly photos: readonly string[]
  readonly voice?: Voice | undefined
  readonly dueAt?: number | undefined
  readonly offer: boolean
  readonly unit: AskedUnit | null
  readonly from: From | null
  readonly burden: Asks
  readonly fingerprint: string
}

/** One assignment, and an effect for the part of each grid. */
export const assign = (asked: Assigning, chains: readonly Chain[], { actor, now }: { actor: Actor; now: number }): Decision<Assignment> => {
  const { id, voice, dueAt, ...rest } = asked
  const parts = chains.map((chain) => {
    const { gridId, gridName, communityName } = placeNames(chain)
    return { gridId, gridName, communityName, matterId: derivedId('m', `${id}/${gridId}`) }
  })
  const { _id, openid, name, phone } = actor
  return {
    next: { ...rest, voice: voice ?? null, dueAt: dueAt ?? null, by: { _id, personId: _id, openid, name, phone }, at: now, parts },
    effects: parts.map(({ gridId, matterId }) => ({ id: matterId, kind: 'spawn', assignmentId: id, gridId })),
  }
}
