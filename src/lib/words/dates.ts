import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { now } from '@/cloud'
import type { Instant } from '@/contract/fields'

dayjs.extend(utc)

const BEIJING = 8
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六']
const nearDays = new Map([
  [-2, '前天'],
  [-1, '昨天'],
  [0, '今天'],
  [1, '明天'],
  [2, '后天'],
])

const inBeijing = (at: Instant): Dayjs => dayjs(at).utcOffset(BEIJING)

/** Calendar days from today, in Beijing. */
const daysFromToday = (at: Instant): number =>
  Math.round((inBeijing(at).startOf('day').valueOf() - inBeijing(now()).startOf('day').valueOf()) / DAY)

const partOfDay = (hour: number): string => {
  if (hour < 6) return '凌晨'
  if (hour < 12) return '上午'
  if (hour < 13) return '中午'
  return hour < 18 ? '下午' : '晚上'
}

/** 上午9:20 */
export const clockTime = (at: Instant): string => {
  const time = inBeijing(at)
  const hour = time.hour()
  return `${partOfDay(hour)}${hour > 12 ? hour - 12 : hour}:${time.format('mm')}`
}

/** 今天、明天、周五(12月4日)、2027年1月4日 */
export const day = (at: Instant): string => {
  const near = nearDays.get(daysFromToday(at))
  if (near) return near
  const date = inBeijing(at)
  if (date.year() !== inBeijing(now()).year()) return date.format('YYYY年M月D日')
  return `${weekdays[date.day()] ?? ''}(${date.format('M月D日')})`
}

/** 今天上午9:20 */
export const moment = (at: Instant): string => `${day(at)}${clockTime(at)}`

/** For narrow places: 上午9:20 when it is today, else 明天, 周五 or 12月4日: when something was. */
export const shortMoment = (at: Instant): string => {
  const distance = daysFromToday(at)
  if (distance === 0) return clockTime(at)
  const date = inBeijing(at)
  if (distance > 2 && distance < 7) return weekdays[date.day()] ?? ''
  return nearDays.get(distance) ?? date.format('M月D日')
}

/** Offices close at about that time: what is due then is due on that day. */
const closing = 17

/** By when something will be, for narrow places: 上午10:30前 when it is today, else 明天上午10:30, 周五 or 12月4日. */
export const shortDue = (at: Instant): string => {
  const distance = daysFromToday(at)
  if (distance === 0) return `${clockTime(at)}前`
  const near = nearDays.get(distance)
  return near && inBeijing(at).hour() < closing ? `${near}${clockTime(at)}` : shortMoment(at)
}

/** 今天下午5:30前 */
export const before = (at: Instant): string => `${moment(at)}前`

/** 1 小时 58 分钟: the larger part, and the smaller one where it is not nothing. */
const parts = (amount: number, each: number, [large, small]: readonly [string, string]): string => {
  const rest = amount % each
  return rest === 0 ? `${amount / each} ${large}` : `${Math.floor(amount / each)} ${large} ${rest} ${small}`
}

/** To the nearest minute within half a day, to the nearest hour within three days, then to the nearest day: never a whole unit off. */
const span = (milliseconds: number): string => {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE))
  if (minutes < 60) return `${minutes} 分钟`
  if (minutes < 12 * 60) return parts(minutes, 60, ['小时', '分钟'])
  const hours = Math.round(milliseconds / HOUR)
  if (hours < 24) return `${hours} 小时`
  return hours < 3 * 24 ? parts(hours, 24, ['天', '小时']) : `${Math.round(milliseconds / DAY)} 天`
}

/** 还剩 3 小时, 已超时 2 天 */
export const timeLeft = (at: Instant): string => {
  const left = at - now()
  return left >= 0 ? `还剩 ${span(left)}` : `已超时 ${span(-left)}`
}

export const isPast = (at: Instant): boolean => at < now()
export const isToday = (at: Instant): boolean => daysFromToday(at) === 0
