import type { Output } from '@/contract'
import { settled } from '../../../cloudfunctions/features/matters/lifecycle/deciding'
import { personIdOf } from '../../../cloudfunctions/features/actor/person-id'
import type { LocalCloud } from '../../support/local-cloud'
import { aMatter } from './builders'
import { as, must } from './journey'
import { planted } from './messages'

const asker = 'crowd'
const minute = 60_000

/** So many matters of one asker that nobody has responded to; all of them are due a minute from now. */
export const dueMatters = async (cloud: LocalCloud, count: number): Promise<void> => {
  const now = await cloud.now()
  const due = {
    asker: { personId: personIdOf(asker), openid: null, name: '众人', phone: null },
    askedAt: now,
    respondBy: now + minute,
    answerBy: now + 60 * minute,
  }
  const matters = Array.from({ length: count }, (_, at) => ({
    ...settled({ ...aMatter(due), _id: `crowd_${String(at)}` }, now),
    version: 1,
    timeline: [],
  }))
  for (let from = 0; from < count; from += 500) await planted(cloud, 'matters', matters.slice(from, from + 500))
}

/** The alarm that each of them shows, as its asker reads the list. */
export const alarmsOfDue = async (cloud: LocalCloud): Promise<readonly (string | null)[]> => {
  const alarms: (string | null)[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: Output<'matters.mine'> = must(await as(cloud, asker)('matters.mine', after ? { after } : {}))
    alarms.push(...page.rows.map(({ alarm }) => alarm))
    after = page.next
  }
  return alarms
}
