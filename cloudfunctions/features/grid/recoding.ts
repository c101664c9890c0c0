import type { RecodingView } from '@/contract/grid-changes'
import { sayName } from './names'
import { recoded, type Codes } from './recode'

/** A place that gets another code, in the collection `recodings`. `clock` works it off. */
export interface Recoding {
  readonly _id: string
  readonly from: { readonly id: string; readonly name: string }
  readonly to: { readonly id: string; readonly name: string }
  /** It goes into a place that stood before. */
  readonly merges: boolean
  readonly codes: Codes
  readonly at: number
  readonly by: { readonly personId: string; readonly name: string }
  readonly print: string
  /** How many documents have followed. */
  readonly moved: number
  /** Null while something may still carry the old code. */
  readonly doneAt: number | null
}

export const toRecoding = ({ _id: id, from, to, merges, at, by, moved, doneAt }: Recoding): RecodingView => ({
  id,
  from: { ...from, name: sayName(from.name) },
  to: { ...to, name: sayName(to.name) },
  merges,
  at,
  byName: by.name,
  moved,
  doneAt,
})

const lieTogether = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one)

/** Whether one that is under way touches the same places: the codes of both could clash, and what follows would lose its way. */
export const inTheWay = ({ from, to }: { readonly from: string; readonly to: string }, open: readonly Recoding[]): boolean =>
  open.some((other) => [from, to].some((id) => lieTogether(id, other.from.id) || lieTogether(id, other.to.id)))

type Document = Readonly<Record<string, unknown>>

interface Following {
  /** Where the code of a community stands, or that of a place of any size. */
  readonly by: string
  readonly ofAnySize: boolean
  /** Whether it goes on: then it says the new names too. What is over says what was true then. */
  readonly goesOn: (document: Document) => boolean
}

const never = () => false
const unless = (state: string) => (document: Document) => document['state'] !== state

/** What follows a place to its new code, each found by an index. */
export const following = {
  // Before what is counted: it is counted again under its new code.
  rollups: { by: 'orgId', ofAnySize: true, goesOn: never },
  registrations: { by: 'place.within.community', ofAnySize: false, goesOn: unless('left') },
  units: { by: 'place.within.community', ofAnySize: false, goesOn: unless('left') },
  matters: { by: 'place.communityId', ofAnySize: false, goesOn: unless('closed') },
  offers: { by: 'place.communityId', ofAnySize: false, goesOn: ({ state }) => state === 'open' || state === 'claimed' },
  services: { by: 'event.communityId', ofAnySize: false, goesOn: never },
  visits: { by: 'place.communityId', ofAnySize: false, goesOn: never },
  households: { by: 'place.communityId', ofAnySize: false, goesOn: unless('left') },
  goods: { by: 'communityId', ofAnySize: false, goesOn: () => true },
  reservations: { by: 'communityId', ofAnySize: false, goesOn: never },
  appeals: { by: 'communityId', ofAnySize: false, goesOn: never },
  proposals: { by: 'communityId', ofAnySize: false, goesOn: never },
  outcomes: { by: 'communityId', ofAnySize: false, goesOn: never },
  burdens: { by: 'place.communityId', ofAnySize: false, goesOn: never },
  repeats: { by: 'place.communityId', ofAnySize: false, goesOn: unless('decided') },
  passings: { by: 'communityId', ofAnySize: false, goesOn: never },
  moderation: { by: 'within.community', ofAnySize: false, goesOn: never },
  calls: { by: 'placeIds', ofAnySize: false, goesOn: never },
  assignments: { by: 'parts.gridId', ofAnySize: true, goesOn: never },
  audit: { by: 'orgId', ofAnySize: true, goesOn: never },
} as const satisfies Readonly<Record<string, Following>>
export type Follower = keyof typeof following

const named = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (value === null || typeof value !== 'object') return value
  const place = value as Document
  const nameAt = (code: string, name: string) => (name in place ? { [name]: names.get(String(place[code])) ?? place[name] } : {})
  const township = names.get(String(place['communityId']).slice(0, 9))
  return {
    ...place,
    ...nameAt('gridId', 'gridName'),
    ...nameAt('communityId', 'communityName'),
    ...('townshipId' in place ? { townshipId: String(place['communityId']).slice(0, 9) } : {}),
    ...('townshipName' in place && township !== undefined ? { townshipName: township } : {}),
  }
}

/** What of a document changes: its codes, and the names where it goes on. Effects keep what they were decided with. */
export const fieldsThatFollow = (
  collection: Follower,
  document: Document,
  { codes, names }: { codes: Codes; names: ReadonlyMap<string, string> },
): Document => {
  const { _id: _own, effects: _effects, change: _change, version: _version, ...body } = document
  const moved = recoded(body, codes)
  const goesOn = (following[collection] as Following).goesOn(document)
  const next: Document = !goesOn
    ? moved
    : 'place' in moved
      ? { ...moved, place: named(moved['place'], names) }
      : (named(moved, names) as Document)
  return Object.fromEntries(Object.entries(next).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(body[key])))
}

interface Resident {
  readonly homeGridId: string | null
  readonly assignments: readonly { readonly role: string; readonly orgId: string }[]
}

/** A membership under both codes is one. */
const once = (held: Resident['assignments']): Resident['assignments'] =>
  held.filter(({ role, orgId }, at) => role !== 'member' || held.findIndex((other) => other.role === role && other.orgId === orgId) === at)

/** Where somebody lives and is a member; offices follow by the places that give them. */
export const personThatFollows = ({ homeGridId, assignments }: Resident, codes: Codes): Partial<Resident> => {
  const home = homeGridId === null ? null : (codes[homeGridId] ?? homeGridId)
  const moves = assignments.some(({ role, orgId }) => role === 'member' && orgId in codes)
  const held = assignments.map((one) => (one.role === 'member' ? { ...one, orgId: codes[one.orgId] ?? one.orgId } : one))
  return { ...(home !== homeGridId && { homeGridId: home }), ...(moves && { assignments: once(held) }) }
}
