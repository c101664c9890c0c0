import type { Alarm } from '@/contract/words'
import { hour } from '../../../ground/time/beijing'
import type { Matter } from '../document/matter'
import type { AlarmState } from '../document/parts'
import { promised, ticking } from './promised'

/** The alarms of a due time that begins to run at `now`; those of the same time go on as they are. */
export const alarmFor = (before: AlarmState | null, dueAt: number | null, now: number): AlarmState | null => {
  if (dueAt === null) return null
  return before?.dueAt === dueAt ? before : { dueAt, since: now, stage: 'none', at: now }
}

/** When to remind: with a fifth of the time left, or an hour where that is more, but never before half of it is gone. */
export const remindAt = ({ dueAt, since }: AlarmState): number => {
  const span = Math.max(dueAt - since, 0)
  return dueAt - Math.min(Math.max(span / 5, hour), span / 2)
}

/** When the next alarm of a due time sounds, in the time in which the matter's clocks go: 提醒, 黄, then 红 again and again, up to the top. */
export const nextAlarm = (matter: Pick<Matter, 'promises'>, alarm: AlarmState): number | null => {
  switch (alarm.stage) {
    case 'none':
      return Math.min(ticking(matter, remindAt(alarm)), alarm.dueAt)
    case 'reminded':
      return alarm.dueAt
    case 'yellow':
    case 'red':
      return promised(matter, matter.promises.raiseAfter, alarm.at)
    case 'top':
      return null
  }
}

/** 黄 or 红 as the list shows it. */
export const alarmShown = ({ alarm, state }: Pick<Matter, 'alarm' | 'state'>): Alarm | null => {
  if (!alarm || state === 'closed') return null
  if (alarm.stage === 'yellow') return 'yellow'
  return alarm.stage === 'red' || alarm.stage === 'top' ? 'red' : null
}
