import type { Input } from '@/contract'
import type { HouseholdView } from '@/contract/households'
import { numberIn, plain } from '@/contract/text'
import type { Language, Reach } from '@/contract/words-households'

type Said = Omit<Input<'households.correct'>, 'id' | 'key'>

/** What a household may put right of itself, as it is typed. */
export interface Filled {
  readonly name: string
  readonly phone: string
  readonly people: string
  readonly reach: Reach
  readonly lang: Language
  readonly elsewhere: boolean
  readonly where: string
  readonly from: number
  readonly to: number
  readonly text: string
}
export type Touched = Partial<Filled>

export const standing = ({ contact, people, reach, lang, second }: HouseholdView): Filled => ({
  name: contact.name,
  phone: contact.phone ?? '',
  people: people === null ? '' : String(people),
  reach,
  lang,
  elsewhere: second !== null,
  where: second?.where ?? '',
  from: second?.from ?? 6,
  to: second?.to ?? 9,
  text: '',
})

const madeOf = {
  contact: ['name', 'phone'],
  people: ['people'],
  reach: ['reach'],
  lang: ['lang'],
  second: ['elsewhere', 'where', 'from', 'to'],
} as const satisfies Partial<Record<keyof Said, readonly (keyof Filled)[]>>

/** What was touched; the rest stands as it stood. */
export const toSend = (filled: Filled, touched: Touched): Said => {
  const all = {
    contact: { name: filled.name, phone: plain(filled.phone) || null },
    people: plain(filled.people) === '' ? null : numberIn(filled.people),
    reach: filled.reach,
    lang: filled.lang,
    second: filled.elsewhere ? { where: filled.where, from: filled.from, to: filled.to } : null,
  }
  const changed = Object.entries(madeOf).filter(([, from]) => from.some((field) => field in touched))
  return {
    ...Object.fromEntries(changed.map(([field]) => [field, all[field as keyof typeof all]])),
    ...(plain(filled.text) !== '' && { text: filled.text }),
  }
}
