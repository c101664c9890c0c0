import type { Input, Output } from '@/contract'
import type { VisitView } from '@/contract/visits'
import type { VisitWay } from '@/contract/words-visits'
import { plain } from '@/contract/text'
import { newKey } from '@/lib/kept/key'
import { dayOf, daysFromToday, startOf, today } from '@/lib/words/calendar-day'

export type Values = Output<'settings.show'>['inForce']
type Told = Omit<Input<'visits.save'>, 'key' | 'householdId' | 'id' | 'voice'>

/** A visit as it is being written down. `key` stays with the draft, so that it arrives once however often it is sent. */
export interface Filled {
  readonly key: string
  /** 2026-12-04 */
  readonly day: string
  readonly way: VisitWay
  readonly withWhom: string
  readonly brought: readonly string[]
  readonly tookBack: readonly string[]
  readonly text: string
  readonly confidence: boolean
  readonly late: string
  /** What was taken back becomes a matter. */
  readonly raise: boolean
  readonly category: string | null
  readonly consent: boolean
}

export const blank = (): Filled => ({
  key: newKey(),
  day: today(),
  way: 'door',
  withWhom: '',
  brought: [],
  tookBack: [],
  text: '',
  confidence: false,
  late: '',
  raise: false,
  category: null,
  consent: false,
})

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

/** What I told of a visit, to be put right; null where I told nothing of it. */
export const standing = ({ accounts, day }: VisitView): Filled | null => {
  const mine = accounts.find(({ me }) => me)
  if (!mine) return null
  const { way, withWhom, brought, tookBack, text, confidence, late } = mine
  return {
    ...blank(),
    day: dayOf(day),
    way,
    withWhom: withWhom ?? '',
    brought: ids(brought),
    tookBack: ids(tookBack),
    text: text ?? '',
    confidence,
    late: late ?? '',
  }
}

const longAgo = 30
/** So long after, it asks why only now. */
export const isLate = (day: string): boolean => day < daysFromToday(-longAgo)

const optional = (words: string) => plain(words) || undefined

export const toSend = (filled: Filled): Told => {
  const { day, way, withWhom, brought, tookBack, text, confidence, late, raise, category, consent } = filled
  return {
    day: startOf(day),
    way,
    withWhom: optional(withWhom),
    brought: [...brought],
    tookBack: [...tookBack],
    text: optional(text),
    confidence,
    late: isLate(day) ? optional(late) : undefined,
    ...(raise && category !== null && consent && { matter: { category, consent } }),
  }
}

/** What still lacks, in words that follow 还差. */
export const lacksOf = ({ day, late, raise, category, consent, text }: Filled): readonly (string | false)[] => [
  isLate(day) && !plain(late) && '写为什么现在才记',
  raise && !plain(text) && '写要办什么事',
  raise && category === null && '选是哪方面的事',
  raise && !consent && '问过这家、点上同意',
]
