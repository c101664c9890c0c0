import type { Input } from '@/contract'
import type { HouseholdView } from '@/contract/households'
import type { HouseholdState, Language, Reach } from '@/contract/words-households'
import { asText, numberOf, orNull } from '../../edit/parts/fields'

type Fields = Input<'households.save'>['fields']

/** What is written down of a household, as it is typed. `gridName` is only shown. */
export interface Filled {
  readonly gridId: string
  readonly gridName: string
  readonly label: string
  readonly contactName: string
  readonly phone: string
  readonly reach: Reach
  readonly lang: Language
  readonly people: string
  readonly laneId: string | null
  readonly elsewhere: boolean
  readonly where: string
  readonly from: number
  readonly to: number
  readonly state: HouseholdState
  readonly centre: boolean
}

/** What was touched and has not gone: all that is kept on the phone, so that what others changed meanwhile stays. */
export type Touched = Partial<Filled>

export const blank: Filled = {
  gridId: '',
  gridName: '',
  label: '',
  contactName: '',
  phone: '',
  reach: 'phone',
  lang: 'zh',
  people: '',
  laneId: null,
  elsewhere: false,
  where: '',
  from: 6,
  to: 9,
  state: 'lived',
  centre: false,
}

export const standing = (view: HouseholdView): Filled => ({
  gridId: view.place.gridId,
  gridName: `${view.place.communityName} ${view.place.gridName}`,
  label: view.label,
  contactName: view.contact.name,
  phone: asText(view.contact.phone),
  reach: view.reach,
  lang: view.lang,
  people: asText(view.people),
  laneId: view.lane?.id ?? null,
  elsewhere: view.second !== null,
  where: asText(view.second?.where),
  from: view.second?.from ?? blank.from,
  to: view.second?.to ?? blank.to,
  state: view.state,
  centre: view.centre,
})

/** Which typed fields make one that is sent. */
const madeOf = {
  label: ['label'],
  contact: ['contactName', 'phone'],
  people: ['people'],
  reach: ['reach'],
  lang: ['lang'],
  // Another grid has other lanes.
  laneId: ['laneId', 'gridId'],
  second: ['elsewhere', 'where', 'from', 'to'],
  state: ['state'],
  centre: ['centre'],
} as const satisfies Record<keyof Fields, readonly (keyof Filled)[]>

const whole = (filled: Filled): Required<Fields> => ({
  label: filled.label,
  contact: { name: filled.contactName, phone: orNull(filled.phone) },
  people: numberOf(filled.people),
  reach: filled.reach,
  lang: filled.lang,
  laneId: filled.laneId,
  second: filled.elsewhere ? { where: filled.where, from: filled.from, to: filled.to } : null,
  state: filled.state,
  centre: filled.centre,
})

/** All of a new household; of one that stands, what was touched. */
export const toSend = (filled: Filled, touched: Touched, id: string | undefined): Omit<Input<'households.save'>, 'key'> => {
  const all = whole(filled)
  if (id === undefined) return { gridId: filled.gridId, fields: all }
  const changed = Object.entries(madeOf).filter(([, from]) => from.some((field) => field in touched))
  return {
    id,
    ...('gridId' in touched && { gridId: filled.gridId }),
    fields: Object.fromEntries(changed.map(([field]) => [field, all[field as keyof Fields]])),
  }
}

/** Fields that stand behind 再写几样: a fault in one opens them. */
const folded = /^fields\.(people|lang|lane|second|state|centre)/
export const faultIsFolded = (fields: Readonly<Record<string, string>>) => Object.keys(fields).some((field) => folded.test(field))
