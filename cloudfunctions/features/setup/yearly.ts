import { periodOf } from '../../ground/time/periods'
import type { Staff } from '../grid/org'
import { links } from '../inbox/kinds/links'
import type { Tell } from '../inbox/kinds/tell'

/** The year whose arrangement is asked for: in December the next one, else none. The State Council announces it in November. */
export const yearAskedFor = (now: number): number | null => {
  const { name } = periodOf('month', now)
  return name.endsWith('12') ? Number(name.slice(0, 4)) + 1 : null
}

/** Each of the county's officers is asked to enter what was announced of a year. */
export const askForArrangement = (year: number, officers: readonly Staff[], now: number): readonly Tell[] =>
  officers.map(({ personId, openid }) => ({
    id: `arrangement_${String(year)}_${personId}`,
    kind: 'tell',
    to: { personId, openid },
    message: 'arrangementMissing',
    at: now,
    about: { page: links.settings, summary: `${String(year)}年`, place: '全旗县', who: '系统', words: null, dueAt: null },
  }))
