import { sayMinutes } from '@/contract/words-attendance'
import type { Aggregate, Decision } from '../../platform/aggregate'
import { day } from '../../ground/time/beijing'
import { periodNamed } from '../../ground/time/periods'
import { links } from '../inbox/kinds/links'
import type { Tell } from '../inbox/kinds/tell'
import type { Registration } from '../registration/registration'
import { totalOf } from './card'
import type { ServiceRecord } from './record'

/** The community has so long to confirm what was done in the last days. */
const grace = 5 * day

/** That the summary of a half-year is there, said once to a member, in the collection `halfSheets`. */
export interface HalfSheetNotice extends Aggregate<Tell> {
  readonly registrationId: string
  readonly half: string
  readonly at: number
}

/** Whether the summaries of a half-year are due. */
export const isHalfDue = (half: string, now: number): boolean => now >= periodNamed(half).to + grace

export const halfNoticeIdOf = (registrationId: string, half: string): string => `hs_${registrationId}_${half}`

const halfWords = (half: string) => `${half.slice(0, 4)}年${half.endsWith('1') ? '上' : '下'}半年`

/** The member hears that what they did is summed up for their branch; null for whoever has nothing confirmed. */
export const halfNotice = (
  { _id, personId, openid, name, place }: Pick<Registration, '_id' | 'personId' | 'openid' | 'name' | 'place'>,
  records: readonly ServiceRecord[],
  { half, now }: { half: string; now: number },
): Decision<HalfSheetNotice> | null => {
  const total = totalOf(records.filter(({ person }) => person.personId === personId))
  if (total.times === 0) return null
  const about = {
    page: links.servicePaper(half),
    summary: `${halfWords(half)}服务小结`,
    place: place.communityName,
    who: name,
    words: `${total.times} 次，${sayMinutes(total.minutes)}`,
    dueAt: null,
  }
  return {
    next: { registrationId: _id, half, at: now },
    effects: [{ id: halfNoticeIdOf(_id, half), kind: 'tell', to: { personId, openid }, message: 'halfSheetReady', at: now, about }],
  }
}
