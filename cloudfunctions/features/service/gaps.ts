import type { Gap } from '@/contract/service'
import type { Listed } from './listed'
import type { Choice } from './offer'

/** What of an offer tells what it asks for. */
type Asking = Pick<Listed, 'skills' | 'places' | 'taken'> & { readonly serviceClass?: Choice | null }

/** What of a member tells what they bring. */
export interface Bringing {
  readonly skills: readonly Choice[]
  readonly classes: readonly Choice[]
}

type Counted = Map<string, Gap>

const add = (counted: Counted, { of, id, name }: Choice & Pick<Gap, 'of'>, more: Partial<Pick<Gap, 'wanted' | 'people'>>): void => {
  const key = `${of} ${id}`
  const { wanted, people } = counted.get(key) ?? { wanted: 0, people: 0 }
  counted.set(key, { of, id, name, wanted: wanted + (more.wanted ?? 0), people: people + (more.people ?? 0) })
}

const countedIn = (rows: readonly Asking[], members: readonly Bringing[]): readonly Gap[] => {
  const counted: Counted = new Map()
  for (const { skills, serviceClass, places, taken } of rows) {
    const wanted = Math.max(0, places - taken)
    for (const skill of skills) add(counted, { ...skill, of: 'skill' }, { wanted })
    if (serviceClass) add(counted, { ...serviceClass, of: 'class' }, { wanted })
  }
  for (const { skills, classes } of members) {
    for (const skill of skills) add(counted, { ...skill, of: 'skill' }, { people: 1 })
    for (const one of classes) add(counted, { ...one, of: 'class' }, { people: 1 })
  }
  return [...counted.values()]
}

const apart = ({ wanted, people }: Gap) => Math.abs(wanted - people)
const kinds = ['skill', 'class'] as const

/** The widest first; of equals skills before classes, then by their names. */
const widest = (one: Gap, other: Gap) =>
  apart(other) - apart(one) || kinds.indexOf(one.of) - kinds.indexOf(other.of) || one.name.localeCompare(other.name, 'zh')

/**
 * Where what is wanted and what people bring do not meet. `short`: more places wait than people can fill; `unused`: people
 * bring it, and nothing that waits asks for it.
 */
export const gapsOf = (rows: readonly Asking[], members: readonly Bringing[]): { short: Gap[]; unused: Gap[] } => {
  const counted = [...countedIn(rows, members)].sort(widest)
  return {
    short: counted.filter((gap) => gap.wanted > gap.people),
    unused: counted.filter(({ wanted, people }) => wanted === 0 && people > 0),
  }
}
