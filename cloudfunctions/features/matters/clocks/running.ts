import { needsCall, openWhistle } from '../lifecycle/conditions'
import type { Matter } from '../document/matter'
import type { AlarmState, Turns } from '../document/parts'
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

interface Turning {
  /** Missing in what was saved before it was kept. */
  readonly turns?: Turns
  readonly askedAt: number
  readonly mergedInto: string | null
}

const holdsAt = (turns: readonly number[], at: number): boolean => turns.filter((turn) => turn <= at).length % 2 === 1

/** Whether something was asked and not done at a moment, UTC ms: neither answered nor closed. What went into another waits there. */
export const isOpenAt = ({ turns, askedAt, mergedInto }: Turning, at: number): boolean =>
  askedAt <= at && mergedInto === null && !holdsAt(turns?.done ?? [], at)

/** Whether it was past a clock then, and nobody had been heard since. */
export const isLateAt = (matter: Turning, at: number): boolean => isOpenAt(matter, at) && holdsAt(matter.turns?.late ?? [], at)

const turned = (turns: readonly number[], holds: boolean, now: number): readonly number[] =>
  (turns.length % 2 === 1) === holds ? turns : [...turns, now]

interface Standing extends Turning {
  readonly state: string
  readonly alarm: { readonly stage: string } | null
}

/** How it has turned once it stands as it does now. */
export const turnsOf = ({ turns = { done: [], late: [] }, state, alarm }: Standing, now: number): Turns => {
  const done = state === 'answered' || state === 'closed'
  const late = !done && alarm !== null && ['yellow', 'red', 'top'].includes(alarm.stage)
  return { done: turned(turns.done, done, now), late: turned(turns.late, late, now) }
}
