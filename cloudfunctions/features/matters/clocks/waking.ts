import type { Decision } from '../../../platform/aggregate'
import { nextAlarm } from './alarms'
import { running } from './running'
import { needsCall, openWhistle } from '../lifecycle/conditions'
import { clockEvent, moved, renumbered, type Change } from '../lifecycle/deciding'
import { movedUpTo } from '../steps/handing'
import { comesDue, type Transition } from '../lifecycle/lifecycle'
import type { Matter } from '../document/matter'
import type { AlarmState, Whistle } from '../document/parts'
import { firstAbove, type Upwards } from '../assigning/supervisors'
import { officeName, tell, tellAskers, tellHandlers } from '../steps/telling'
import { unitGone } from '../steps/unit'

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

/** 黄: the supervisor hears that the time has passed, and so does whoever let it pass. */
const warn = (matter: Matter, alarm: AlarmState, upwards: Upwards): Woken => {
  const { now } = upwards
  const above = firstAbove(matter.owner.orgId, [matter.owner.personId], upwards)
  const said = { now, who: officeName(matter.owner), dueAt: alarm.dueAt }
  const effects = [
    ...(above ? [tell(matter, above, { message: 'matterOverdue', said })] : []),
    ...tellHandlers(matter, 'matterYouAreLate', said),
  ]
  return act(matter, 'warn', {
    now,
    change: { what: 'overdue', about: officeName(matter.owner), fields: { alarm: staged(alarm, 'yellow', now) }, effects },
  })
}

/** 红: it moves up to the nearest person above; the level above that one hears of it. At the top it stays. */
const raise = (matter: Matter, alarm: AlarmState, upwards: Upwards): Woken => {
  const { now } = upwards
  const above = firstAbove(matter.owner.orgId, [matter.owner.personId], upwards)
  if (!above) return silently(matter, staged(alarm, 'top', now))
  const further = firstAbove(above.orgId, [above.personId], upwards)
  const said = { now, who: officeName(matter.owner), dueAt: alarm.dueAt }
  const effects = [
    tell(matter, above, { message: 'matterRaised', said }),
    ...(further ? [tell(matter, further, { message: 'matterOverdue', said })] : []),
    ...tellAskers(matter, 'matterMovedUp', { now, who: officeName(above), words: null }),
  ]
  return act(matter, 'raise', {
    now,
    change: { what: 'raised', about: officeName(above), fields: { ...movedUpTo(above), alarm: staged(alarm, 'red', now) }, effects },
  })
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
      about: departmentName,
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
  return { next, effects: renumbered(matter, effects) }
}
