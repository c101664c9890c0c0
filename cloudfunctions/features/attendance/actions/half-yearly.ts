import type { Chore } from '../../../platform/chores'
import { find, where } from '../../../platform/documents'
import { periodBefore, periodNamed } from '../../../ground/time/periods'
import { aggregates } from '../../store'
import { registrations } from '../../registration/actions/store'
import type { Registration } from '../../registration/registration'
import { halfNotice, halfNoticeIdOf, isHalfDue, type HalfSheetNotice } from '../half-yearly'
import type { ServiceRecord } from '../record'
import { goRound, roundOf } from './round'

const halfSheets = aggregates<HalfSheetNotice>('halfSheets')

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
export const sendingHalfSheets: Chore = {
  asks: (now) => roundOf('halfSheets', periodBefore('half', now).name),
  isDue: (over, now) => over.length === 0 && isHalfDue(periodBefore('half', now).name, now),
  run: ({ now, hasTime }) => {
    const half = periodBefore('half', now).name
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
  },
}
