import type { Backlog, Figures, PeriodView } from '@/contract/statistics'
import { fullDay, monthDay } from './calendar-day'

type Share = Figures['reopened']
type Lengths = Figures['respondTime']

/** 12 / 15: never the one without the other. */
export const shareWords = ({ k, n }: Share): string => (n === 0 ? '还没有' : `${k} / ${n}`)

const whole = 100

/** Stands beside its k / n alone, and where there are enough to say anything. */
export const percentWords = ({ k, n }: Share, few: boolean): string => (few || n === 0 ? '' : `${Math.round((k / n) * whole)}%`)

/** How much of a box is filled, in per cent of its width. */
export const partOf = ({ k, n }: Share): string => `${n === 0 ? 0 : Math.round((k / n) * whole)}%`

const HOUR = 60
const minuteWords = (minutes: number): string => (minutes < 2 * HOUR ? `${minutes} 分钟` : `${Math.round((minutes / HOUR) * 10) / 10} 小时`)

export const lengthWords = ({ median, p90 }: Lengths): string =>
  median === null || p90 === null ? '还没有' : `一半在 ${minuteWords(median)}里，十件里九件在 ${minuteWords(p90)}里`

/** How long what is not done has been waiting. */
export const waitingWords = ({ open, medianDays, p90Days, oldest }: Backlog): string => {
  if (open === 0) return '没有在等的'
  const ages = medianDays === null || p90Days === null ? [] : [`一半等了不到 ${medianDays + 1} 天，十件里九件不到 ${p90Days + 1} 天`]
  return [...ages, ...(oldest === null ? [] : [`最早的是 ${monthDay(oldest)}提的`])].join('；')
}

/** How far a period is: what still changes in it, and when it no longer will. */
export const stateWords = ({ state, stillOpen, closesAt }: PeriodView): string => {
  if (state === 'closed') return `${fullDay(closesAt)}定下了`
  const open = stillOpen === 0 ? '说的事都有了回答' : `还有 ${stillOpen} 件没回答`
  return state === 'running' ? `还没过完，数字会变：${open}` : `还在变：${open}，${monthDay(closesAt)}定下`
}
