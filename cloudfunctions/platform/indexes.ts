import { householdIndexes } from './indexes-households'
import { serviceIndexes } from './indexes-service'
import { statisticsIndexes } from './indexes-statistics'

/** An index: the fields in order, 1 ascending and -1 descending. */
export interface Index {
  readonly name: string
  readonly fields: readonly (readonly [path: string, order: 1 | -1])[]
}

/** Of a collection: the name of each index and its paths in order; a minus before a path: descending. */
const table = {
  orgs: {
    children: 'parentId _id',
    level: 'level _id',
    changed: 'changedAt',
    ends: 'endsAt _id',
    away: 'awayUntil _id',
    effects: 'effectsDueAt _id',
  },
  bindings: { effects: 'effectsDueAt _id' },
  claims: { effects: 'effectsDueAt _id' },
  cards: {},
  attempts: {},
  moderation: {
    waiting: 'state at _id',
    township: 'within.township state at _id',
    community: 'within.community state at _id',
    trace: 'traceId',
    wake: 'wakeAt _id',
    effects: 'effectsDueAt _id',
  },
  moves: { open: 'doneAt at', vacant: 'vacantAt _id' },
  audit: {
    place: 'orgId',
    county: 'within.county -at -_id',
    township: 'within.township -at -_id',
    community: 'within.community -at -_id',
  },
  people: {
    name: 'name',
    phone: 'phone',
    home: 'homeGridId _id',
    office: 'assignments.orgId _id',
    stands_for: 'standsFor.personId',
  },
  matters: {
    owner_due: 'owner.personId state dueAt',
    hands_due: 'hands dueAt',
    owner_place: 'owner.orgId state',
    askers_newest: 'askers -askedAt',
    wake: 'wakeAt _id',
    newest: '-askedAt -_id',
    township_newest: 'place.townshipId -askedAt -_id',
    community_newest: 'place.communityId -askedAt -_id',
    grid_newest: 'place.gridId -askedAt -_id',
    community_category: 'place.communityId category.id -askedAt',
    parent: 'parentId _id',
    unit_newest: 'unit.registrationId -askedAt',
    closed: 'closedAt _id',
    spot_checks: 'spotCheck.open place.communityId',
    behalf_phone: 'onBehalf.phone',
    tally: 'tallyAt _id',
    saved: 'savedAt _id',
    effects: 'effectsDueAt _id',
  },
  draws: {},
  assignments: {
    by_newest: 'by.personId -at',
    grid: 'parts.gridId',
    effects: 'effectsDueAt _id',
  },
  sightings: { matter_newest: 'matterId -at' },
  registrations: {
    community_state: 'place.within.community state sentAt',
    township_state: 'place.within.township state sentAt',
    county_state: 'place.within.county state sentAt',
    unit_state: 'unit.id state sentAt',
    unit_before: 'former.unit.id state',
    effects: 'effectsDueAt _id',
  },
  units: {
    person_newest: 'personId -sentAt',
    contact: 'contact.personId',
    unit: 'unit.id _id',
    community_state: 'place.within.community state sentAt',
    township_state: 'place.within.township state sentAt',
    county_state: 'place.within.county state sentAt',
    effects: 'effectsDueAt _id',
  },
  unitNames: { name: 'name' },
  recodings: { open: 'doneAt at', newest: '-at' },
  passings: { community: 'communityId -at', effects: 'effectsDueAt _id' },
  renames: { open: 'doneAt at' },
  feedback: {
    newest: 'handled.at -at',
    person_newest: 'by.personId -at',
    number: 'number -at',
    effects: 'effectsDueAt _id',
  },
  imports: {
    by_newest: 'by.personId -at',
    effects: 'effectsDueAt _id',
  },
  goods: {
    community_at: 'communityId at',
    effects: 'effectsDueAt _id',
  },
  reservations: {
    by_newest: 'by.personId -at',
    community_waiting: 'communityId state until',
    community_ended: 'communityId state -endedAt',
    community_code: 'communityId code',
    wake: 'wakeAt _id',
    effects: 'effectsDueAt _id',
  },
  families: {
    member: 'members.personId',
    asking: 'asking.personId',
    code: 'invite.code',
    effects: 'effectsDueAt _id',
  },
  ...householdIndexes,
  ...serviceIndexes,
  ...statisticsIndexes,
  appeals: {
    by_newest: 'by.personId -at',
    by_state: 'by.personId state',
    queue_due: 'queue dueAt',
    community: 'communityId _id',
    wake: 'wakeAt _id',
    effects: 'effectsDueAt _id',
  },
  proposals: {
    queue_newest: 'queue -at',
    community: 'communityId _id',
    by_newest: 'by.personId -at',
    ended_newest: 'endedBy.personId -at',
    to_month: 'to.personId month',
    wake: 'wakeAt _id',
    effects: 'effectsDueAt _id',
  },
  settings: { effects: 'effectsDueAt _id' },
  outcomes: {
    township_at: 'townshipId at _id',
    community_at: 'communityId at',
  },
  previews: { person_newest: 'personId -at' },
  accounts: { effects: 'effectsDueAt _id' },
  statements: { ids: 'ids' },
  texts: {},
  clocks: {},
  deadLetters: { open: 'doneAt -at -_id', untold: 'toldAt' },
  bells: { due: 'dueAt _id' },
  messages: {
    to_newest: 'to -at -_id',
    to_unread: 'to readAt -at -_id',
    due: 'dueAt _id',
    urgent_due: 'urgency dueAt _id',
    to_due: 'to dueAt',
    to_state: 'to state at',
    newest: '-at -_id',
    state_newest: 'state -at -_id',
    kind_newest: 'kind -at -_id',
    page_newest: 'page -at -_id',
    msgid: 'msgid',
  },
  wallets: {},
  calls: {
    open: 'placeIds doneAt dueAt',
    done: 'placeIds -doneAt',
    of: 'who.personId doneAt',
    effects: 'effectsDueAt _id',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>

type Table = typeof table
export type Collection = keyof Table
/** Collections with an index of this name. */
type With<Name extends string> = { [One in Collection]: Name extends keyof Table[One] ? One : never }[Collection]
/** Collections whose documents carry effects. */
export type SettledCollection = With<'effects'>
/** Collections whose documents come due by themselves. */
export type WakingCollection = With<'wake'>

const collectionsWith = (name: string) => (Object.keys(table) as Collection[]).filter((collection) => name in table[collection])

/** Collections whose documents are counted once they have changed. */
export type TalliedCollection = With<'tally'>

/** What `clock` settles. */
export const settledCollections = collectionsWith('effects') as readonly SettledCollection[]

const indexOf = ([name, paths]: readonly [string, string]): Index => ({
  name,
  fields: paths.split(' ').map((path) => (path.startsWith('-') ? [path.slice(1), -1] : [path, 1])),
})

/**
 * Every collection and every index, for the deploy script and the local cloud alike.
 * A query that none of these serves does not belong in an action.
 */
export const indexes: Readonly<Record<string, readonly Index[]>> = Object.fromEntries(
  Object.entries(table).map(([collection, named]) => [collection, Object.entries(named).map(indexOf)]),
)
