import type { Matter } from '../document/matter'
import type { Supervisor } from '../document/parts'

/** 督办: those above who lend a hand, the nearest first. The owner keeps the matter. */
export const supervisorsOf = ({ supervisors = [] }: Pick<Matter, 'supervisors'>): readonly Supervisor[] => supervisors

/** The place furthest above that lends a hand; null while nobody needs to. */
export const supervisedBy = (matter: Pick<Matter, 'supervisors' | 'state'>): string | null =>
  matter.state === 'closed' ? null : (supervisorsOf(matter).at(-1)?.orgName ?? null)

/** Whether the next 没解决 is told above: every second one is. */
export const isToldAbove = ({ unsolved = 0 }: Pick<Matter, 'unsolved'>): boolean => unsolved % 2 === 1

/** Whoever supervises because a time has passed does so until the next clock runs; nobody supervises themselves. */
export const stillSupervising = (matter: Matter): readonly Supervisor[] => {
  const isLate = matter.alarm !== null && matter.alarm.stage !== 'none' && matter.alarm.stage !== 'reminded'
  return supervisorsOf(matter).filter(({ why, personId }) => personId !== matter.owner.personId && (why === 'unsolved' || isLate))
}
