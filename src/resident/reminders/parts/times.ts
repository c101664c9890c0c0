import type { InboxSettings } from '@/contract/inbox-reminders'

const two = (amount: number) => String(amount).padStart(2, '0')
const HOUR = 60
const DAY = 24 * HOUR

/** 21:30 */
export const timeOf = (minutes: number): string => `${two(Math.floor(minutes / HOUR) % 24)}:${two(minutes % HOUR)}`

interface Span {
  readonly from: number
  readonly to: number
}

/** 晚上 21:30 到早上 7:30: how many hours it is from one to the other, past midnight where it must. */
export const hoursOf = ({ from, to }: Span): number => ((to - from + DAY) % DAY) / HOUR

export const spanWords = ({ from, to }: Span): string => `${timeOf(from)} 到 ${timeOf(to)}${to <= from ? '（第二天）' : ''}`

export const weekdays = ['一', '二', '三', '四', '五', '六', '日']

/** Offered to whoever chooses duty hours for the first time: the working week. */
export const usualDuty: NonNullable<InboxSettings['duty']> = { days: [1, 2, 3, 4, 5], from: 8 * HOUR + 30, to: 17 * HOUR + 30 }
