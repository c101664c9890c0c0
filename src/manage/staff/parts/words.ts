import { roles } from '@/contract/words'
import { fullDay } from '@/lib/words/calendar-day'
import { isPast } from '@/lib/words/dates'
import type { Look } from '@/lib/words/labels'
import type { IconName } from '@/ui/Icon'
import type { StaffRow } from './use-staff'

/** Whether somebody can be reached here now, for a badge. */
export const standing = ({ ended, onLeave, bound }: StaffRow): { look: Look; icon: IconName; word: string } => {
  if (ended) return { look: 'closed', icon: 'done', word: '已离任' }
  if (onLeave) return { look: 'waiting', icon: 'clock', word: '请假' }
  return bound ? { look: 'answered', icon: 'check', word: '在岗' } : { look: 'underWay', icon: 'phone', word: '没登录过' }
}

/** 专职网格员 · 第2网格 */
export const officeWords = ({ role, orgName }: StaffRow) => `${roles[role]} · ${orgName}`

export const untilWords = ({ from, until, ended }: StaffRow) => {
  if (ended) return [from && `${fullDay(from)}上任`, until && `${fullDay(until)}止`].filter(Boolean).join('，') || '已离任'
  return until === null ? '没有写任到几时' : `任到${fullDay(until)}`
}

export const leaveWords = ({ leave, onLeave }: StaffRow): string | null => {
  if (!leave || isPast(leave.to)) return null
  const who = leave.deputyName ? `，${leave.deputyName}代` : '，没有指定谁代'
  return `${onLeave ? '正在请假' : '要请假'}：${fullDay(leave.from)}到${fullDay(leave.to)}${who}`
}
