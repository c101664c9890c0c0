import { needsCall, openWhistle } from '../lifecycle/conditions'
import type { Matter } from '../document/matter'
import type { AlarmState } from '../document/parts'
import { alarmFor, nextAlarm } from './alarms'
import { whistleDue } from './clocks'

/** The clock to run out next in the state the matter is in: every open matter has exactly one. */
const dueIn = ({ state, respondBy, echoBy, answerBy, confirmBy }: Matter): number | null => {
  switch (state) {
    case 'awaitingResponse':
      return Math.min(respondBy, answerBy)
    case 'inProgress':
      return Math.min(echoBy ?? answerBy, answerBy)
    case 'answered':
      return confirmBy
    case 'closed':
      return null
  }
}

const soundsAt = (matter: Matter, alarm: AlarmState | null): number | null => alarm && nextAlarm(matter, alarm)

/** A department is reminded and then reported, once: it does not move up the tree. */
const departmentAt = (matter: Matter): number | null => {
  const alarm = openWhistle(matter)?.alarm ?? null
  return alarm?.stage === 'yellow' ? null : soundsAt(matter, alarm)
}

/** Every moment at which something comes due by itself. An answered matter waits for the asker, not for staff, unless they must call. */
const momentsOf = (matter: Matter): readonly (number | null)[] => {
  const { state, alarm, confirmBy, claim, unit } = matter
  if (state === 'closed') return []
  if (state === 'answered') return [needsCall(matter) ? soundsAt(matter, alarm) : confirmBy]
  return [
    soundsAt(matter, alarm),
    departmentAt(matter),
    claim?.contactedAt === null ? claim.contactBy : null,
    unit?.respondedAt === null ? unit.respondBy : null,
  ]
}

const earliest = (moments: readonly (number | null)[]): number | null => {
  const known = moments.filter((moment) => moment !== null)
  return known.length > 0 ? Math.min(...known) : null
}

/** What runs by itself. UTC ms; null where nothing does. */
export type Running = Pick<Matter, 'dueAt' | 'alarm' | 'whistles' | 'wakeAt'>

/**
 * Everything that time does to a matter as it stands at `now`: the clock that runs out next, its alarm and those of the departments, and
 * when the clock must look at it next. Alarms of the same due time go on as they are.
 */
export const running = (matter: Matter, now: number): Running => {
  const dueAt = dueIn(matter)
  const whistles = matter.whistles.map((whistle) => ({ ...whistle, alarm: alarmFor(whistle.alarm, whistleDue(whistle), now) }))
  const alarm = alarmFor(matter.alarm, dueAt, now)
  return { dueAt, alarm, whistles, wakeAt: earliest(momentsOf({ ...matter, whistles, alarm })) }
}
