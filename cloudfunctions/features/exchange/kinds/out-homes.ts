import type { FieldName } from './columns'
import { householdStates, languages, linkStates, reaches } from '@/contract/words-households'
import { openLinks, type Household } from '../../households/household'
import { mayGet } from '../../households/readers'
import type { HomeKind } from './columns-homes'
import { maskPhone } from './home-cells'
import { tableOf } from './out'
import type { Table } from '../file/write-sheet'

type Values<Kind extends HomeKind> = Readonly<Partial<Record<FieldName<Kind>, string | number | null>>>

/** Numbers in full, or so that whoever knows one knows which it is. */
type Numbers = (phone: string | null) => string | null
const inFull: Numbers = (phone) => phone

const gets = (field: Parameters<typeof mayGet>[0]): boolean => mayGet(field, 'staff', 'export')

const doorOf = ({ place, label, contact }: Household, numbers: Numbers) => ({
  gridCode: place.gridId,
  township: place.townshipName,
  community: place.communityName,
  grid: place.gridName,
  label,
  contact: contact.name,
  phone: gets('contact') ? numbers(contact.phone) : null,
})

const householdValues = (household: Household, numbers: Numbers): Values<'households'> => {
  const { people, reach, lang, lane, second, state, centre } = household
  return {
    ...doorOf(household, numbers),
    people: gets('people') ? people : null,
    reach: reaches[reach],
    lang: languages[lang],
    lane: lane?.name ?? null,
    second: second?.where ?? null,
    months: second && `${String(second.from)}-${String(second.to)}`,
    state: householdStates[state],
    centre: centre ? '是' : '否',
  }
}

const linkValues = (household: Household, numbers: Numbers): readonly Values<'links'>[] =>
  openLinks(household).map(({ member, agreed }) => ({
    ...doorOf(household, numbers),
    member: member.name,
    memberPhone: numbers(member.phone),
    agreed: agreed.household ? '是' : '否',
  }))

/** By place, and within it by lane and door, as one walks. */
const inOrder = (households: readonly Household[]): readonly Household[] => {
  const key = ({ place, lane, label }: Household) => `${place.gridId}/${lane?.name ?? ''}/${label}`
  return [...households].sort((one, other) => key(one).localeCompare(key(other), 'zh', { numeric: true }))
}

const withState = (table: Table, households: readonly Household[]): Table => ({
  ...table,
  columns: [...table.columns, { heading: '说到哪一步', width: 12 }],
  rows: table.rows.map((row, at) => [...row, households.flatMap(openLinks).map(({ state }) => linkStates[state])[at] ?? null]),
})

/** The tables of households: never what is known of them (户情). */
export const homeTables = (kind: HomeKind, all: readonly Household[], { withNumbers }: { readonly withNumbers: boolean }): Table => {
  const [households, numbers] = [inOrder(all), withNumbers ? inFull : maskPhone]
  if (kind === 'households')
    return tableOf(
      kind,
      '户',
      households.map((one) => householdValues(one, numbers)),
    )
  return withState(
    tableOf(
      kind,
      '党员联系户',
      households.flatMap((one) => linkValues(one, numbers)),
    ),
    households,
  )
}
