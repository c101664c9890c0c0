import type { CallName } from '@/contract'

/**
 * Names that calls had before, for the phones that still run the mini-program of before: they answer for one release and go with the
 * next one. Renamed on 2026-11-29.
 */
export const former = {
  'service.attendCode': 'attendance.code',
  'service.attend': 'attendance.attend',
  'service.tick': 'attendance.tick',
  'service.tickUnlisted': 'attendance.tickUnlisted',
  'service.findMembers': 'attendance.findMembers',
  'service.attendees': 'attendance.attendees',
  'service.confirmHours': 'attendance.confirmHours',
  'service.object': 'attendance.object',
  'service.card': 'attendance.card',
  'service.unitSheet': 'attendance.unitSheet',
  'service.hours': 'attendance.hours',
  'points.appeal': 'appeals.make',
  'points.appeals': 'appeals.list',
  'points.showAppeal': 'appeals.show',
  'points.settleAppeal': 'appeals.settle',
  'points.contest': 'appeals.contest',
  'points.give': 'family.give',
} as const satisfies Readonly<Record<string, CallName>>

const names: ReadonlyMap<unknown, CallName> = new Map(Object.entries(former))

/** What a call is named today; a name that never was another stays as it is. */
export const nameToday = (name: unknown): unknown => names.get(name) ?? name
