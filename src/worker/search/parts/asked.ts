import type { Input } from '@/contract'
import { kinds, states, type Kind, type State } from '@/contract/words'
import { plain } from '@/contract/text'
import { daysFromToday, startOf } from '@/lib/words/calendar-day'

/** What is looked for. Null: whichever. */
export interface Asked {
  readonly words: string
  readonly state: State | 'alarm' | null
  readonly kind: Kind | null
  readonly since: keyof typeof periods | null
  readonly category: string | null
  readonly orgId: string | null
}

export const nothingAsked: Asked = { words: '', state: null, kind: null, since: null, category: null, orgId: null }

export const periods = { week: '近 7 天', month: '近 30 天', quarter: '近 90 天' } as const
const days: Record<keyof typeof periods, number> = { week: 7, month: 30, quarter: 90 }

export const stateChoices = { alarm: '超时的', ...states } as const
export const kindChoices = kinds

export const toInput = ({ words, state, kind, since, category, orgId }: Asked): Input<'matters.search'> => ({
  words: plain(words) || undefined,
  state: state === 'alarm' ? undefined : (state ?? undefined),
  alarm: state === 'alarm' ? true : undefined,
  kind: kind ?? undefined,
  category: category ?? undefined,
  orgId: orgId ?? undefined,
  from: since ? startOf(daysFromToday(-days[since])) : undefined,
})
