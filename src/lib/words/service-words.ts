import type { ServiceLine } from '@/contract/attendance'
import { sayMinutes } from '@/contract/words-attendance'
import { clockTime, day } from './dates'

/** 周六(11月28日) 上午9:00 到 11:30 */
export const eventTime = ({ from, until }: Pick<ServiceLine, 'from' | 'until'>): string =>
  `${day(from)} ${clockTime(from)} 到 ${clockTime(until)}`

/** When somebody came and went: 上午9:02 到，11:30 走 */
export const presenceWords = ({ arrivedAt, leftAt }: Pick<ServiceLine, 'arrivedAt' | 'leftAt'>): string => {
  if (arrivedAt === null) return '还没签到'
  return leftAt === null ? `${clockTime(arrivedAt)}到` : `${clockTime(arrivedAt)}到，${clockTime(leftAt)}走`
}

/** What the hours are, or what they wait for. */
export const hoursWords = ({ minutes, proposed, state }: Pick<ServiceLine, 'minutes' | 'proposed' | 'state'>): string => {
  if (minutes !== null) return sayMinutes(minutes)
  return state === 'noted' && proposed !== null ? `约${sayMinutes(Math.max(proposed, 5))}，等社区确认` : '还没有时长'
}

/** 2026H2 → 2026年下半年 */
export const halfWords = (half: string): string => `${half.slice(0, 4)}年${half.endsWith('1') ? '上' : '下'}半年`

/** 2026Q4 → 2026年第4季度 */
export const quarterWords = (quarter: string): string => `${quarter.slice(0, 4)}年第${quarter.slice(5)}季度`
