import { ok } from '../../../platform/result'
import { readOrgs } from '../../grid/actions/read'
import { chainIds } from '../../grid/names'
import { wakeAll } from '../../../platform/waking'
import type { Appeal } from '../appeal'
import { wake } from '../steps'
import { appeals, readTerms } from './store'

/** Appeals that come due: a reminder, then the level above. Resolves to how many were looked at; safe to run twice or late. */
export const wakeAppeals = (now: number, hasTime: () => boolean): Promise<number> =>
  wakeAll<Appeal>('appeals', { now, hasTime }, async (due) => {
    const [orgs, terms] = await Promise.all([readOrgs([...new Set(due.flatMap(({ communityId }) => chainIds(communityId)))]), readTerms()])
    await Promise.allSettled(due.map((each) => appeals.change(each._id, (appeal) => ok(wake(appeal, { now, terms, orgs })), each)))
  })
