import { find, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { lapse } from '../asker-steps'
import type { Matter } from '../matter'
import { matters } from './store'

/** Close what was answered and met with silence until its time ran out, at most `limit` of them. Resolves to how many were due. */
export const lapseSilentMatters = async (limit: number, now: number): Promise<number> => {
  const due = await find<Pick<Matter, '_id'>>('matters', {
    where: { state: 'answered', dueAt: where.lte(now) },
    order: [['dueAt', 'asc']],
    limit,
  })
  await Promise.allSettled(due.map(({ _id }) => matters.change(_id, (matter) => ok(lapse(matter, now)))))
  return due.length
}
