import type { Board, BoardPart } from '@/contract/matters'
import type { State } from '@/contract/words'
import { answersFor, type Actor } from '../../actor/actor'
import { alarmShown } from '../clocks/alarms'
import type { Assignment } from '../assigning/assign'
import type { Matter } from '../document/matter'

/** Whoever assigned it sees the board, and those who answer for all of its grids. */
export const mayReadBoard = (assignment: Assignment, { actor, now }: { actor: Actor; now: number }): boolean =>
  assignment.by.personId === actor._id || assignment.parts.every(({ gridId }) => answersFor(actor, gridId, now))

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
    late: parts.filter(({ alarm }) => alarm !== null).length,
    parts,
  }
}
