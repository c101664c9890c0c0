import type { Input, Output } from '@/contract'
import type { VisitView } from '@/contract/visits'
import type { VisitWay } from '@/contract/words-visits'
import { plain } from '@/contract/text'
import { guessCategory } from '@/lib/words/guess-category'
import type { VoiceDraft } from '@/lib/hooks/use-voice'
import { newKey } from '@/lib/kept/key'
import { dayOf, daysFromToday, startOf, today } from '@/lib/words/calendar-day'

type Mine = VisitView['accounts'][number]
export type Values = Output<'settings.show'>['inForce']
/** What was spoken before, as it stands in the cloud. */
const heard = ({ fileId, seconds }: NonNullable<Mine['voice']>): VoiceDraft => ({
  path: fileId,
  seconds,
  kind: 'mp3',
  cut: false,
  fileId,
  failed: false,
})

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
  readonly voice: VoiceDraft | null
  readonly confidence: boolean
  readonly late: string
  /** What was taken back becomes a matter, as the household agreed. */
  readonly raise: boolean
  /** Chosen by hand; null leaves it to the guess. */
  readonly category: string | null
}

export const blank = (): Filled => ({
  key: newKey(),
  day: today(),
  way: 'door',
  withWhom: '',
  brought: [],
  tookBack: [],
  text: '',
  voice: null,
  confidence: false,
  late: '',
  raise: false,
  category: null,
})

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

/** What I told of a visit, to be put right; null where I told nothing of it. */
export const standing = ({ accounts, day }: VisitView): Filled | null => {
  const mine = accounts.find(({ me }) => me)
  if (!mine) return null
  const { way, withWhom, brought, tookBack, text, voice, confidence, late } = mine
  return {
    ...blank(),
    day: dayOf(day),
    way,
    withWhom: withWhom ?? '',
    brought: ids(brought),
    tookBack: ids(tookBack),
    text: text ?? '',
    voice: voice && heard(voice),
    confidence,
    late: late ?? '',
  }
}

const longAgo = 30
/** So long after, it asks why only now. */
export const isLate = (day: string): boolean => day < daysFromToday(-longAgo)

/** What no word tells is sorted by whoever answers for it. */
const unsorted = 'other'

/** Of which kind the matter is: as chosen by hand, else as the words tell. */
export const kindOf = ({ category, text }: Pick<Filled, 'category' | 'text'>, categories: Values['categories']): string =>
  category ??
  guessCategory(
    text,
    categories.map(({ id, hints, class: level }) => ({ id, hints, danger: level === 'danger' })),
  ) ??
  unsorted

const optional = (words: string) => plain(words) || undefined

export const toSend = (filled: Filled, { categories }: Values): Told => {
  const { day, way, withWhom, brought, tookBack, text, confidence, late, raise } = filled
  return {
    day: startOf(day),
    way,
    withWhom: optional(withWhom),
    brought: [...brought],
    tookBack: [...tookBack],
    text: optional(text),
    confidence,
    late: isLate(day) ? optional(late) : undefined,
    ...(raise && { matter: { category: kindOf(filled, categories), consent: true } }),
  }
}

/** What still lacks, in words that follow 还差. What is to be done may be spoken. */
export const lacksOf = ({ day, late, raise, text }: Filled, spoken: boolean): readonly (string | false)[] => [
  isLate(day) && !plain(late) && '写为什么现在才记',
  raise && !spoken && !plain(text) && '写要办什么事，说也行',
]
