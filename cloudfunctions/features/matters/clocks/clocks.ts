import type { ClockView } from '@/contract/matters-views'
import { needsCall } from '../lifecycle/conditions'
import type { Matter } from '../document/matter'
import type { Whistle } from '../document/parts'
import { promised } from './promised'

/** By when the other side must be heard after an answer: the person themselves, or somebody who calls them. */
export const heardBy = (matter: Matter, now: number): number => {
  const { confirmWithin, callBackWithin } = matter.promises
  return promised(matter, needsCall({ ...matter, state: 'answered' }) ? callBackWithin : confirmWithin, now)
}

/** The next clock of a department to run out; null once it has replied. */
export const whistleDue = ({ respondBy, respondedAt, echoBy, answerBy, repliedAt }: Whistle): number | null => {
  if (repliedAt !== null) return null
  return respondedAt === null ? respondBy : Math.min(echoBy ?? answerBy, answerBy)
}

const lateness = (dueAt: number, doneAt: number | null, now: number) => (doneAt ?? now) > dueAt

/** The three answers as the person sees them. A clock that no longer matters shows no due time. */
export const clockViews = (matter: Matter, now: number): ClockView[] => {
  const open = matter.state !== 'closed'
  const awaited = (doneAt: number | null) => open || doneAt !== null
  const echoDue = matter.state === 'inProgress' ? matter.echoBy : null
  return [
    {
      clock: 'respond',
      dueAt: awaited(matter.respondedAt) ? matter.respondBy : null,
      doneAt: matter.respondedAt,
      late: awaited(matter.respondedAt) && lateness(matter.respondBy, matter.respondedAt, now),
    },
    { clock: 'echo', dueAt: echoDue, doneAt: matter.echoedAt, late: echoDue !== null && now > echoDue },
    {
      clock: 'answer',
      dueAt: awaited(matter.answeredAt) ? matter.answerBy : null,
      doneAt: matter.answeredAt,
      late: awaited(matter.answeredAt) && lateness(matter.answerBy, matter.answeredAt, now),
    },
  ]
}
