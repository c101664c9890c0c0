import type { Touched } from '../../support/journal'
import { cast, type Area, type Level, type RoleName, type Where } from './roles'
import { inPlaceOf, planted, removed, rewritten, seenFrom, type Do, type Substitution, type World } from './world'

/** What calls name a thing by: its id, perhaps its code. */
export type Names = Readonly<Record<string, string>>

/** How a thing comes about, by calls alone. */
export interface Making {
  /** The collections in which it stands: what it leaves elsewhere is not kept. */
  readonly keep: readonly string[]
  /** It belongs to the resident who made it; each of the cast has one like it. */
  readonly each?: boolean
  readonly make: (act: Do, world: World) => Promise<Names>
  /** What no call can bring about in a moment: a draw by lot, a time that has passed. */
  readonly patch?: (text: string) => string
}

interface Document {
  readonly collection: string
  readonly id: string
  readonly text: string
}

/** A thing as it stood once made. */
export interface Thing {
  readonly each: boolean
  readonly names: Names
  readonly documents: readonly Document[]
}

const partsOf = (touched: Touched): readonly [string, string] => [
  touched.slice(0, touched.indexOf('/')),
  touched.slice(touched.indexOf('/') + 1),
]

/** Makes a thing, keeps what stands of it, and takes it back. */
export const made = async (world: World, { keep, each = false, make, patch = (text) => text }: Making): Promise<Thing> => {
  const mark = world.journal.mark()
  const names = await make(world.act, world)
  const kept = world.journal
    .touched(mark)
    .map(partsOf)
    .filter(([collection]) => keep.includes(collection))
  const documents = await Promise.all(
    kept.map(async ([collection, id]) => ({ collection, id, text: patch(await world.read(collection, id)) })),
  )
  world.journal.undo(mark)
  return { each, names, documents }
}

const without = (names: Names, substitution: Substitution): Names =>
  Object.fromEntries(Object.entries(names).map(([name, value]) => [name, rewritten(value, substitution)]))

/** Another of its kind: people and places as said, with ids of its own. */
const variant = ({ documents, names, each }: Thing, substitution: Substitution, tag: string): Thing => {
  const ids: Substitution = tag === '' ? [] : documents.filter(({ id }) => !id.startsWith('p_')).map(({ id }) => [id, `${id}_${tag}`])
  const whole = [...ids, ...substitution]
  return {
    each,
    names: without(names, whole),
    documents: documents.map(({ collection, id, text }) => ({ collection, id: rewritten(id, whole), text: rewritten(text, whole) })),
  }
}

export interface Meeting {
  readonly role: RoleName
  readonly where: Where
  readonly level: Level
}

/** Where a thing lies, seen from one of the cast; null: the whole county is theirs. */
export const areaOf = ({ role, where, level }: Meeting): Area | null => {
  if (where !== 'elsewhere') return 'here'
  const { elsewhere } = cast[role]
  if (elsewhere === null || level === 'township') return elsewhere && 'township'
  return elsewhere === 'grid' && level === 'community' ? 'community' : elsewhere
}

/** The thing as one of the cast meets it: theirs, that of somebody else in their place, or of another place. Null: there is none. */
export const metBy = (thing: Thing, { role, where, level }: Meeting): Thing | null => {
  if (where === 'theirs') {
    if (!thing.each || role === 'resident') return variant(thing, [], '')
    return role === 'stranger' ? null : variant(thing, inPlaceOf('resident', role), `of_${role}`)
  }
  const area = areaOf({ role, where, level })
  return area === null ? null : variant(thing, seenFrom(area), area)
}

/** Puts things into the world, each document once. */
export const place = async (world: World, things: readonly Thing[]): Promise<void> => {
  const documents = new Map(
    things.flatMap((thing) => thing.documents).map((document) => [`${document.collection}/${document.id}`, document]),
  )
  const collections = new Set([...documents.values()].map(({ collection }) => collection))
  for (const collection of collections) {
    const these = [...documents.values()].filter((each) => each.collection === collection)
    await removed(
      world.cloud,
      collection,
      these.map(({ id }) => id),
    )
    await planted(
      world.cloud,
      collection,
      these.map(({ text }) => text),
    )
  }
}
