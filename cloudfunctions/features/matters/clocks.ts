import type { ClockView } from '@/contract/matters'
import { dueAfter } from '../settings/calendar'
import type { Limit } from '../settings/limits'
import type { Matter } from './matter'

/** When a limit that this matter was promised ends, counted from `from`. */
export const promised = (matter: Pick<Matter, 'promises'>, limit: Limit, from: number): number =>
  dueAfter(from, limit, matter.promises.workday)

/** When the next echo is due after somebody was heard at `from`; null where an answer comes before any echo. */
export const nextEcho = (matter: Pick<Matter, 'promises'>, from: number): number | null => {
  const { echo } = matter.promises.limits
  return echo ? promised(matter, echo, from) : null
}

type Running = Pick<Matter, 'state' | 'respondBy' | 'echoBy' | 'answerBy' | 'confirmBy'>

/** The next clock to run out in the state the matter is in: every open matter has exactly one. */
export const nextDue = (matter: Running): number | null => {
  switch (matter.state) {
    case 'awaitingResponse':
      return Math.min(matter.respondBy, matter.answerBy)
    case 'inProgress':
      return Math.min(matter.echoBy ?? matter.answerBy, matter.answerBy)
    case 'answered':
      return matter.confirmBy
    case 'closed':
      return null
  }
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
