import { find, where } from '../../../platform/documents'
import { byKind } from '../../../platform/effects'
import { aggregates } from '../../../platform/store'
import { periodBefore, periodNamed } from '../../../ground/time/periods'
import { deliver } from '../../inbox/actions/deliver'
import type { Tell } from '../../inbox/kinds/tell'
import { registrations } from '../../registration/actions/store'
import type { Registration } from '../../registration/registration'
import { halfNotice, halfNoticeIdOf, isHalfDue, type HalfSheetNotice } from '../half-yearly'
import type { ServiceRecord } from '../record'
import { goRound } from './round'

export const halfSheets = aggregates<HalfSheetNotice>('halfSheets', byKind<Tell>({ tell: deliver }))

/** Members that are looked at at once: their services of half a year fit into one answer. */
const batch = 20

const readServices = (members: readonly Registration[], half: string): Promise<ServiceRecord[]> => {
  const { from, to } = periodNamed(half)
  const people = members.map(({ personId }) => personId)
  return find<ServiceRecord>('services', {
    where: { 'person.personId': where.in(people), 'event.from': where.gte(from).and(where.lt(to)) },
    limit: 1000,
    fields: ['person.personId', 'hours.minutes'],
  })
}

/**
 * 半年小结: when a half-year is over, each member with confirmed service hears that it is summed up, to show their own
 * branch. In batches; run twice, or a month late, it tells everybody once.
 */
export const sendHalfSheets = async (now: number, hasTime: () => boolean): Promise<number> => {
  const half = periodBefore('half', now).name
  if (!isHalfDue(half, now)) return 0
  const step = async (after: string) => {
    const found = await registrations.find({ where: { _id: where.gt(after) }, order: [['_id', 'asc']], limit: batch })
    const members = found.filter(({ state }) => state === 'registered')
    const services = members.length === 0 ? [] : await readServices(members, half)
    for (const member of members) {
      const decision = halfNotice(member, services, { half, now })
      if (decision) await halfSheets.create(halfNoticeIdOf(member._id, half), decision)
    }
    return found.map(({ _id }) => _id)
  }
  return goRound({ collection: 'halfSheets', name: half, batch, hasTime, step })
}
