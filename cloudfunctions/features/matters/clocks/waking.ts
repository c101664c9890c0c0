import type { Decision } from '../../../platform/aggregate'
import { nextAlarm } from './alarms'
import { running } from './running'
import { needsCall, openWhistle } from '../lifecycle/conditions'
import { clockEvent, moved, type Change } from '../lifecycle/deciding'
import { comesDue, type Transition } from '../lifecycle/lifecycle'
import type { Matter } from '../document/matter'
import type { AlarmState, Whistle } from '../document/parts'
import { sayName } from '../../grid/names'
import { firstLevel, oneFurther } from '../assigning/supervision'
import { firstAbove, type Upwards } from '../assigning/supervisors'
import { officeName, tell, tellHandlers } from '../steps/telling'
import { unitGone } from '../steps/unit'
import { numbered } from '../../../ground/effect-ids'

type Woken = Decision<Matter>

const act = (matter: Matter, transition: Transition, { change, now }: { change: Change; now: number }): Woken =>
  moved(matter, transition, { event: clockEvent(matter, change.what, { now, about: change.about ?? null }), change })

const staged = (alarm: AlarmState, stage: AlarmState['stage'], now: number): AlarmState => ({ ...alarm, stage, at: now })

/** Nothing is said: the alarm of a reminder that nobody needs any more only moves on. */
const silently = (matter: Matter, alarm: AlarmState): Woken => {
  const next = { ...matter, alarm }
  return { next: { ...next, ...running(next, alarm.at) }, effects: [] }
}

/** 提醒: whoever must act hears that the time runs out. A reminder that comes after the time is none. */
const remind = (matter: Matter, alarm: AlarmState, now: number): Woken => {
  if (now >= alarm.dueAt) return silently(matter, staged(alarm, 'reminded', now))
  const effects = tellHandlers(matter, 'matterReminded', { now, who: '', dueAt: alarm.dueAt })
  return act(matter, 'remind', { now, change: { what: 'reminded', fields: { alarm: staged(alarm, 'reminded', now) }, effects } })
}

const late = (matter: Matter, alarm: AlarmState, now: number) => ({ now, who: officeName(matter.owner), dueAt: alarm.dueAt })

/** 黄: the level above is told that the time has passed and lends a hand, and whoever let it pass hears so too. */
const warn = (matter: Matter, alarm: AlarmState, upwards: Upwards): Woken => {
  const { now } = upwards
  const above = firstLevel(matter, upwards)
  const said = late(matter, alarm, now)
  const effects = [
    ...(above ? [tell(matter, above.told, { message: 'matterOverdue', said })] : []),
    ...tellHandlers(matter, 'matterYouAreLate', said),
  ]
  const fields = { alarm: staged(alarm, 'yellow', now), ...(above && { supervisors: above.supervisors }) }
  return act(matter, 'warn', { now, change: { what: 'overdue', about: above?.told.orgName ?? '', fields, effects } })
}

/** 红: one level further lends a hand. The owner keeps it; at the top everybody has been told. */
const raise = (matter: Matter, alarm: AlarmState, upwards: Upwards): Woken => {
  const { now } = upwards
  const above = oneFurther(matter, upwards)
  if (!above) return silently(matter, staged(alarm, 'top', now))
  const effects = [tell(matter, above.told, { message: 'matterOverdue', said: late(matter, alarm, now) })]
  const fields = { alarm: staged(alarm, 'red', now), supervisors: above.supervisors }
  return act(matter, 'raise', { now, change: { what: 'raised', about: above.told.orgName, fields, effects } })
}

const alarmed = (matter: Matter, alarm: AlarmState, upwards: Upwards): Woken => {
  if (alarm.stage === 'none') return remind(matter, alarm, upwards.now)
  return alarm.stage === 'reminded' ? warn(matter, alarm, upwards) : raise(matter, alarm, upwards)
}

const withLast = (matter: Matter, whistle: Whistle) => ({ whistles: [...matter.whistles.slice(0, -1), whistle] })

/** A department is reminded in time; late, its county hears of it, and so does the owner who whistled. */
const alarmedDepartment = (matter: Matter, whistle: Whistle & { alarm: AlarmState }, upwards: Upwards): Woken => {
  const { now } = upwards
  const { alarm, officer, departmentName } = whistle
  const said = { now, who: departmentName, dueAt: alarm.dueAt }
  if (alarm.stage === 'none') {
    const fields = withLast(matter, { ...whistle, alarm: staged(alarm, 'reminded', now) })
    const effects = now < alarm.dueAt ? [tell(matter, officer, { message: 'matterReminded', said })] : []
    return act(matter, 'remind', { now, change: { what: 'reminded', about: departmentName, fields, effects } })
  }
  const county = firstAbove(matter.place.townshipId, [], upwards)
  const told = [county, matter.owner].flatMap((party) => (party ? [tell(matter, party, { message: 'matterOverdue', said })] : []))
  const effects = [...told, tell(matter, officer, { message: 'matterYouAreLate', said })]
  return act(matter, 'warn', {
    now,
    change: {
      what: 'overdue',
      about: sayName(upwards.chain.county.name),
      fields: withLast(matter, { ...whistle, alarm: staged(alarm, 'yellow', now) }),
      effects,
    },
  })
}

/** No word of the claimant in time: it goes back to the pool. */
const giveBack = (matter: Matter, now: number): Woken => {
  const claimant = matter.claim?.by
  const said = { now, who: claimant?.name ?? '认领的党员' }
  const effects = [matter.owner, claimant].flatMap((party) => (party ? [tell(matter, party, { message: 'claimReturned', said })] : []))
  return act(matter, 'giveBack', { now, change: { what: 'returned', about: claimant?.name ?? '', fields: { claim: null }, effects } })
}

/** Seven days of silence: closed as unrated, which never counts as satisfied. */
const lapse = (matter: Matter, now: number): Woken =>
  act(matter, 'lapse', { now, change: { what: 'lapsed', fields: { closing: 'unrated', confirmBy: null }, effects: [] } })

const isDue = (at: number | null, now: number): boolean => at !== null && at <= now

/** The whistle whose alarm is due; a department that is late already is left to its county. */
const dueWhistle = (matter: Matter, now: number): (Whistle & { alarm: AlarmState }) | null => {
  const whistle = matter.state === 'answered' ? null : openWhistle(matter)
  const alarm = whistle?.alarm
  return alarm && alarm.stage !== 'yellow' && isDue(nextAlarm(matter, alarm), now) ? { ...whistle, alarm } : null
}

/** Whoever was to handle it beside the owner, and has not been heard in time. */
const unheardOf = (matter: Matter, now: number): Woken | null => {
  if (comesDue(matter, 'giveBack', now) && isDue(matter.claim?.contactBy ?? null, now)) return giveBack(matter, now)
  if (comesDue(matter, 'unitLapse', now) && isDue(matter.unit?.respondBy ?? null, now))
    return act(matter, 'unitLapse', { change: unitGone(matter, 'unitLapsed', now), now })
  return null
}

const wakeOnce = (matter: Matter, upwards: Upwards): Woken => {
  const { now } = upwards
  if (comesDue(matter, 'lapse', now)) return lapse(matter, now)
  const unheard = unheardOf(matter, now)
  if (unheard) return unheard
  const whistle = dueWhistle(matter, now)
  if (whistle) return alarmedDepartment(matter, whistle, upwards)
  if (matter.alarm && (matter.state !== 'answered' || needsCall(matter))) return alarmed(matter, matter.alarm, upwards)
  throw new Error(`matter ${matter._id} wakes at ${String(matter.wakeAt)} for nothing`)
}

const wakeAll = (matter: Matter, upwards: Upwards): Woken => {
  if (!isDue(matter.wakeAt, upwards.now)) return { next: matter, effects: [] }
  const { next, effects } = wakeOnce(matter, upwards)
  const rest = wakeAll({ ...matter, ...next }, upwards)
  return { next: rest.next, effects: [...effects, ...rest.effects] }
}

/**
 * Everything that has come due by now, each once, in one change. Late by days, it is the same: what comes after an
 * alarm counts from when it sounded. Nothing due: the matter as it is.
 */
export const wake = (matter: Matter, upwards: Upwards): Woken => {
  const { next, effects } = wakeAll(matter, upwards)
  return { next, effects: numbered(matter, effects) }
}
