import type { Input } from '@/contract'
import type { Basis, FactList } from '@/contract/words-households'
import { plain } from '@/contract/text'
import { endOf } from '@/lib/words/calendar-day'

/** A fact as it is being written down. */
export interface Filled {
  readonly list: FactList
  readonly code: string | null
  readonly text: string
  readonly basis: Basis | null
  readonly basisWords: string
  readonly source: string
  /** 2026-12-04; empty: as long as the county has set. */
  readonly until: string
  readonly confidence: boolean
  readonly shared: boolean
  readonly child: boolean
  readonly guardian: string
}

export const blank = (): Filled => ({
  list: 'mustVisit',
  code: null,
  text: '',
  basis: null,
  basisWords: '',
  source: '',
  until: '',
  confidence: false,
  shared: false,
  child: false,
  guardian: '',
})

type Sent = Omit<Input<'facts.add'>, 'householdId' | 'key' | 'code' | 'basis'>

/** What was written, the two choices apart. */
export const toSend = ({ list, text, basisWords, source, until, confidence, shared, child, guardian }: Filled): Sent => ({
  list,
  text: plain(text) || undefined,
  basisWords,
  source,
  until: until ? endOf(until) : undefined,
  confidence,
  shared: shared && !confidence,
  child,
  guardian: child ? guardian : undefined,
})
