import { sayMinutes } from '@/contract/words-attendance'
import type { Aggregate, Decision } from '../../platform/aggregate'
import { links } from '../inbox/kinds/links'
import type { Tell } from '../inbox/kinds/tell'
import type { Registration } from '../registration/registration'
import { halfOf, totalOf } from './card'
import type { ServiceRecord } from './record'
import { quarterSpan } from './unit-sheet'

/** The community has so long to confirm what was done in the last days. */
const grace = 5 * 24 * 3_600_000

/** That the summary of a half-year is there, said once to a member, in the collection `halfSheets`. */
export interface HalfSheetNotice extends Aggregate<Tell> {
  readonly registrationId: string
  readonly half: string
  readonly at: number
}

/** When a half-year begins and ends in China, UTC ms: 2026H2. */
export const halfSpan = (half: string): readonly [from: number, until: number] => {
  const [year, first] = [half.slice(0, 4), half.endsWith('1') ? 1 : 3]
  return [quarterSpan(`${year}Q${first}`)[0], quarterSpan(`${year}Q${first + 1}`)[1]]
}

/** The half-year before the one of a moment. */
export const halfBefore = (at: number): string => halfOf(halfSpan(halfOf(at))[0] - 1)

/** Whether the summaries of a half-year are due. */
export const isHalfDue = (half: string, now: number): boolean => now >= halfSpan(half)[1] + grace

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
