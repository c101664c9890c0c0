import type { Input } from '@/contract'
import type { Basis, CareLevel, FactList } from '@/contract/words-households'
import { plain } from '@/contract/text'
import { endOf } from '@/lib/words/calendar-day'

/** A fact as it is being written down. */
export interface Filled {
  readonly list: FactList
  readonly code: string | null
  readonly text: string
  /** Chosen by hand; null: as the county's list says. */
  readonly level: CareLevel | null
  readonly basis: Basis | null
  readonly basisWords: string
  readonly source: string
  /** 2026-12-04; empty: as long as the county has set. */
  readonly until: string
  readonly confidence: boolean
  /** Who of the household told it in confidence; null: nobody who looks in here. */
  readonly teller: string | null
  readonly shared: boolean
  readonly child: boolean
  readonly guardian: string
}

/** `code`: one of 六必清 to begin with. */
export const blank = (code: string | null): Filled => ({
  list: code === null ? 'mustVisit' : 'mustKnow',
  code,
  text: '',
  level: null,
  basis: null,
  basisWords: '',
  source: '',
  until: '',
  confidence: false,
  teller: null,
  shared: false,
  child: false,
  guardian: '',
})

type Sent = Omit<Input<'facts.add'>, 'householdId' | 'key' | 'code' | 'basis'>

/** What was written, the two choices apart. */
export const toSend = ({ list, text, level, confidence, teller, shared, child, guardian, ...rest }: Filled): Sent => ({
  list,
  text: plain(text) || undefined,
  level: level ?? undefined,
  basisWords: rest.basisWords,
  source: rest.source,
  until: rest.until ? endOf(rest.until) : undefined,
  confidence,
  teller: confidence && teller !== null ? teller : undefined,
  shared: shared && !confidence,
  child,
  guardian: child ? guardian : undefined,
})
