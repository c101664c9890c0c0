import type { UnitSheet } from '@/contract/attendance'
import { sayMinutes } from '@/contract/words-attendance'
import type { Aggregate, Decision } from '../../platform/aggregate'
import { day } from '../../ground/time/beijing'
import { periodNamed } from '../../ground/time/periods'
import { links } from '../inbox/kinds/links'
import type { Tell } from '../inbox/kinds/tell'
import type { UnitRegistration } from '../registration/registration'

/** The community has so long to confirm what was done in the last days. */
const grace = 5 * day

/** That the sheet of a quarter is there, said once to the unit's contact, in the collection `unitSheets`. */
export interface UnitSheetNotice extends Aggregate<Tell> {
  readonly unitRegistrationId: string
  readonly quarter: string
  readonly at: number
}

/** Whether the sheets of a quarter are due. */
export const isDue = (quarter: string, now: number): boolean => now >= periodNamed(quarter).to + grace

export const noticeIdOf = (unitRegistrationId: string, quarter: string): string => `us_${unitRegistrationId}_${quarter}`

const quarterWords = (quarter: string) => `${quarter.slice(0, 4)}年第${quarter.slice(5)}季度`

/** The contact hears that the sheet is there; null for a unit whose members have nothing to show. */
export const notice = (
  { _id, contact, unit, place }: UnitRegistration,
  { quarter, total }: Pick<UnitSheet, 'quarter' | 'total'>,
  now: number,
): Decision<UnitSheetNotice> | null => {
  if (total.times === 0) return null
  const about = {
    page: links.unitSheet(_id, quarter),
    summary: `${quarterWords(quarter)}服务反馈表`,
    place: place.communityName,
    who: unit.name,
    words: `${total.times} 次，${sayMinutes(total.minutes)}`,
    dueAt: null,
  }
  const to = { personId: contact.personId, openid: contact.openid }
  return {
    next: { unitRegistrationId: _id, quarter, at: now },
    effects: [{ id: noticeIdOf(_id, quarter), kind: 'tell', to, message: 'unitSheetReady', at: now, about }],
  }
}
