import { insert } from '../../../platform/documents'
import { leaving } from '../../../platform/effects'
import { minute } from '../../../ground/time/beijing'
import type { DueRun, Redue } from '../redue'

/** What was read of the settings is trusted for a minute: who was reckoned by the old rules meanwhile is reckoned again. */
const grace = 2 * minute

/** The rules of dues change at a moment: that is written down, once. */
export const reduing = leaving<Redue>('dueRuns', async ({ id, at, figures }) => {
  const run: DueRun = { _id: id, at: at + grace, figures, after: '', doneAt: null }
  await insert('dueRuns', run)
})
