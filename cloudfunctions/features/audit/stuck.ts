import type { Stuck } from '@/contract/audit'
import type { DeadLetter } from '../../platform/aggregate'
import type { Staff } from '../grid/org'
import { links } from '../inbox/kinds/links'
import type { Tell } from '../inbox/kinds/tell'

/** One message for everything that came up in a run of the clock. */
export const tellStuck = (letters: readonly DeadLetter[], officers: readonly Staff[], now: number): readonly Tell[] => {
  const [first] = letters
  if (!first) return []
  return officers.map(({ personId, openid }, index) => ({
    id: `${first._id}_${String(first.at)}_${String(index)}`,
    kind: 'tell',
    to: { personId, openid },
    message: 'followUpsStuck',
    at: now,
    about: { page: links.stuck, summary: `${String(letters.length)} 件`, place: '全旗县', who: '系统', words: null, dueAt: null },
  }))
}

/** What the county sees of it: no words and no names, they stand in the document itself. */
export const stuckView = ({ _id, kind, collection, at, reason }: DeadLetter): Stuck => ({ id: _id, kind, where: collection, at, reason })
