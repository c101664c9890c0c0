import type { DueRow, VisitView } from '@/contract/visits'
import { dueRules, visitWays } from '@/contract/words-visits'
import { day, isPast, isToday } from './dates'

type Due = DueRow['dues'][number]
type Account = VisitView['accounts'][number]

/** 今天该看、昨天就该看了、周五(12月4日)前看 */
const when = (at: number): string => {
  if (isToday(at)) return '今天该看'
  return isPast(at) ? `${day(at)}就该看了` : `${day(at)}前看`
}

/** Why and by when; the earliest stands for all, for one contact closes them all. */
export const dueWords = ({ rule, at }: Due): string => `${when(at)} · ${dueRules[rule]}`

const listed = (word: string, items: Account['brought']) =>
  items.length > 0 ? [`${word}：${items.map(({ name }) => name).join('、')}`] : []

/** 带去：… 带回：… */
export const carriedWords = ({ brought, tookBack }: Account): string => [...listed('带去', brought), ...listed('带回', tookBack)].join('；')

const whose: Readonly<Record<Account['as'], string>> = { member: '党员', worker: '网格员' }

/** 网格员 张×，打电话，和老人 */
export const tellerWords = ({ name, me, as, way, withWhom }: Account): string =>
  [me ? '我' : `${whose[as]} ${name}`, visitWays[way], ...(withWhom === null ? [] : [`和${withWhom}说的`])].join('，')
