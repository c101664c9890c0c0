import { ok } from '../../../platform/result'
import { readOrgs } from '../../grid/actions/read'
import { chainIds } from '../../grid/names'
import { waker } from '../../../platform/waking'
import type { Appeal } from '../appeal'
import { wake } from '../steps'
import { appeals, readTerms } from './store'

/** Appeals that come due: a reminder, then the level above. */
export const wakingAppeals = waker<Appeal>('appeals', async (due, now) => {
  const [orgs, terms] = await Promise.all([readOrgs([...new Set(due.flatMap(({ communityId }) => chainIds(communityId)))]), readTerms(now)])
  await Promise.allSettled(due.map((each) => appeals.change(each._id, (appeal) => ok(wake(appeal, { now, terms, orgs })), each)))
})
