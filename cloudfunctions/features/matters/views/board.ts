import type { Board, BoardPart } from '@/contract/matters'
import type { State } from '@/contract/words'
import { communityIdOf } from '../../../ground/places'
import { answersFor, scopesOf, type Actor } from '../../actor/actor'
import { alarmShown } from '../clocks/alarms'
import type { Assignment } from '../assigning/assign'
import type { Matter } from '../document/matter'

const answersAround = (actor: Actor, gridId: string, now: number): boolean => {
  const community = communityIdOf(gridId)
  return scopesOf(actor, now).some((scope) => community.startsWith(scope) || scope.startsWith(community))
}

/** Whoever assigned it sees the board as long as they have an office there, and so do those who answer for all of its grids. */
export const mayReadBoard = ({ by, parts }: Pick<Assignment, 'by' | 'parts'>, { actor, now }: { actor: Actor; now: number }): boolean =>
  parts.every(({ gridId }) => answersFor(actor, gridId, now)) ||
  (by.personId === actor._id && parts.some(({ gridId }) => answersAround(actor, gridId, now)))

const unmade = { matterId: null, state: null, closing: null, alarm: null, dueAt: null, ownerName: null, lastWords: null } as const

const partOf = ({ gridId, gridName, communityName }: Assignment['parts'][number], matter: Matter | undefined): BoardPart => {
  const place = { gridId, gridName, communityName }
  if (!matter) return { ...place, ...unmade }
  const spoken = matter.timeline.findLast(({ by, text }) => by !== null && text !== null && text !== '')
  return {
    ...place,
    matterId: matter._id,
    state: matter.state,
    closing: matter.closing,
    alarm: alarmShown(matter),
    dueAt: matter.dueAt,
    ownerName: matter.owner.name,
    lastWords: spoken?.text ?? null,
  }
}

/** How far all grids are. */
export const boardOf = (assignment: Assignment, matters: readonly Matter[]): Board => {
  const byId = new Map(matters.map((matter) => [matter._id, matter]))
  const parts = assignment.parts.map((part) => partOf(part, byId.get(part.matterId)))
  const inState = (state: State) => parts.filter((part) => part.state === state).length
  return {
    id: assignment._id,
    kind: assignment.kind,
    text: assignment.text,
    at: assignment.at,
    byName: assignment.by.name ?? '',
    unitName: assignment.unit?.name ?? null,
    dueAt: assignment.dueAt,
    total: parts.length,
    counts: {
      awaitingResponse: inState('awaitingResponse'),
      inProgress: inState('inProgress'),
      answered: inState('answered'),
      closed: inState('closed'),
    },
    burden: assignment.burden ? { people: assignment.burden.people, minutes: assignment.burden.minutes } : null,
    late: parts.filter(({ alarm }) => alarm !== null).length,
    parts,
  }
}
