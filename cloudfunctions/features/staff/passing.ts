import type { PassingView } from '@/contract/staff'
import type { Aggregate, Body, Decision, Effect } from '../../platform/aggregate'
import { derivedId } from '../../ground/ids'
import type { Matter } from '../matters/document/matter'
import type { UnitRegistration } from '../registration/registration'
import type { Taken } from './taken'

/** What follows from somebody's death, or from its having been a mistake (`undone`). */
export interface PassingEffect extends Effect {
  readonly kind: 'passing'
  readonly personId: string
  readonly name: string
  readonly communityId: string
  readonly communityName: string
  readonly at: number
  readonly undone: boolean
  /** Who wrote it down. */
  readonly by: string
}

/** 登记去世: who wrote down that somebody died, in the collection `passings`. One document a person. */
export interface Passing extends Aggregate<PassingEffect> {
  readonly personId: string
  readonly name: string
  readonly communityId: string
  readonly communityName: string
  readonly at: number
  readonly by: { readonly personId: string; readonly name: string }
  readonly undone: boolean
  /** What it took from them; null or missing: nothing yet. */
  readonly taken?: Taken | null
}

/** Who it is, and where they are known. */
export type Whom = Pick<Passing, 'personId' | 'name' | 'communityId' | 'communityName'>

export const passingIdOf = (personId: string): string => derivedId('pa', personId)

const followed = (id: string, version: number, passing: Body<Passing>): PassingEffect => {
  const { personId, name, communityId, communityName, at, undone, by } = passing
  const act = `${id}_${String(version)}_passing`
  return { id: act, kind: 'passing', personId, name, communityId, communityName, at, undone, by: by.personId }
}

/** It is written down. What stands already stays as it is. */
export const passed = (standing: Passing | null, whom: Whom, { at, by }: Pick<Passing, 'at' | 'by'>): Decision<Passing> => {
  if (standing?.undone === false) return { next: standing, effects: [] }
  const next = { ...standing, ...whom, at, by, undone: false }
  return { next, effects: [followed(passingIdOf(whom.personId), (standing?.version ?? 0) + 1, next)] }
}

/** What it takes is kept with it before anything is taken; the first time counts. */
export const taking = (standing: Passing, taken: Taken): Decision<Passing> =>
  standing.undone || standing.taken?.act === taken.act ? { next: standing, effects: [] } : { next: { ...standing, taken }, effects: [] }

/** It was a mistake. */
export const takenBack = (standing: Passing, { at, by }: Pick<Passing, 'at' | 'by'>): Decision<Passing> => {
  if (standing.undone) return { next: standing, effects: [] }
  const next = { ...standing, at, by, undone: true }
  return { next, effects: [followed(standing._id, standing.version + 1, next)] }
}

export const toPassing = ({ _id: id, name, communityName, at, by, undone }: Passing): PassingView => ({
  id,
  name,
  placeName: communityName,
  at,
  byName: by.name,
  undone,
})

/** At most so many are named one by one. */
const named = 3

const list = (words: readonly string[]): string => `${words.slice(0, named).join('、')}${words.length > named ? '等' : ''}`

/** What is left for the living to see to, in words; null: nothing. */
export const leftOpen = (asked: readonly Pick<Matter, 'category'>[], units: readonly Pick<UnitRegistration, 'unit'>[]): string | null => {
  const matters =
    asked.length > 0 ? [`${String(asked.length)} 件提了还没办完的事（${list(asked.map(({ category }) => category.name))}）`] : []
  const spoken = units.length > 0 ? [`${list(units.map(({ unit }) => unit.name))}要换联系人`] : []
  return [...matters, ...spoken].join('；') || null
}
