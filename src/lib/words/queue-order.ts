import type { MatterCard } from '@/contract/matters'
import { isPast, isToday } from './dates'
import { isLate } from './labels'

/** What is past its time comes first, whatever it is; then what somebody else holds until I take it. */
export const queueGroups = ['已超时', '等我接手', '今天到期', '之后', '等对方确认'] as const
export type QueueGroup = (typeof queueGroups)[number]

/** Also a call that somebody is owed after an answer. */
const isOverdue = (matter: MatterCard) =>
  isLate(matter) || (matter.can.includes('callBack') && matter.dueAt !== null && isPast(matter.dueAt))

export const queueGroupOf = (matter: MatterCard): QueueGroup => {
  if (isOverdue(matter)) return '已超时'
  if (matter.handover?.mine) return '等我接手'
  if (matter.state === 'answered' && !matter.can.includes('callBack')) return '等对方确认'
  return matter.dueAt !== null && isToday(matter.dueAt) ? '今天到期' : '之后'
}

const due = ({ dueAt }: MatterCard) => dueAt ?? Infinity

/** What must be done, in the order in which it should be: by its group, then by its time. */
export const inQueueOrder = (matters: readonly MatterCard[]): readonly MatterCard[] => {
  const rank = (matter: MatterCard) => queueGroups.indexOf(queueGroupOf(matter))
  return [...matters].sort((one, other) => rank(one) - rank(other) || due(one) - due(other))
}
