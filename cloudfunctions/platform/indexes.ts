/** An index: the fields in order, 1 ascending and -1 descending. */
export interface Index {
  readonly name: string
  readonly fields: readonly (readonly [path: string, order: 1 | -1])[]
}

/** Of a collection: the name of each index and its paths in order; a minus before a path: descending. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  orgs: {
    children: 'parentId _id',
    changed: 'changedAt',
    effects: 'effectsDueAt',
  },
  bindings: { effects: 'effectsDueAt' },
  claims: { effects: 'effectsDueAt' },
  cards: {},
  moves: { open: 'doneAt at' },
  audit: {
    county: 'within.county -at -_id',
    township: 'within.township -at -_id',
    community: 'within.community -at -_id',
  },
  people: {
    effects: 'effectsDueAt',
    name: 'name',
    phone: 'phone',
  },
  matters: {
    owner_due: 'owner.personId state dueAt',
    hands_due: 'hands dueAt',
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
    effects: 'effectsDueAt',
  },
  offers: {
    community_listed: 'place.communityId listed -at',
    community_newest: 'place.communityId -at',
    grid_newest: 'place.gridId -at',
    hands_newest: 'hands -at',
    wake: 'wakeAt _id',
    effects: 'effectsDueAt',
  },
  draws: {},
  assignments: {
    by_newest: 'by.personId -at',
    effects: 'effectsDueAt',
  },
  halfSheets: { effects: 'effectsDueAt' },
  unitSheets: { effects: 'effectsDueAt' },
  services: {
    person_when: 'person.personId -event.from',
    event: 'event.id _id',
    community_waits: 'event.communityId waits event.from',
    effects: 'effectsDueAt',
  },
  books: {},
  sightings: { matter_newest: 'matterId -at' },
  registrations: {
    community_state: 'place.within.community state sentAt',
    township_state: 'place.within.township state sentAt',
    county_state: 'place.within.county state sentAt',
    unit_state: 'unit.id state sentAt',
    effects: 'effectsDueAt',
  },
  units: {
    person_newest: 'personId -sentAt',
    contact: 'contact.personId',
    community_state: 'place.within.community state sentAt',
    township_state: 'place.within.township state sentAt',
    county_state: 'place.within.county state sentAt',
    effects: 'effectsDueAt',
  },
  unitNames: { name: 'name' },
  feedback: {
    newest: 'handled.at -at',
    effects: 'effectsDueAt',
  },
  imports: {
    by_newest: 'by.personId -at',
    effects: 'effectsDueAt',
  },
  goods: {
    community_at: 'communityId at',
    effects: 'effectsDueAt',
  },
  reservations: {
    by_newest: 'by.personId -at',
    community_waiting: 'communityId state until',
    community_ended: 'communityId state -endedAt',
    community_code: 'communityId code',
    wake: 'wakeAt _id',
    effects: 'effectsDueAt',
  },
  families: {
    member: 'members.personId',
    code: 'invite.code',
    effects: 'effectsDueAt',
  },
  appeals: {
    by_newest: 'by.personId -at',
    by_state: 'by.personId state',
    queue_due: 'queue dueAt',
    wake: 'wakeAt _id',
    effects: 'effectsDueAt',
  },
  proposals: {
    queue_newest: 'queue -at',
    by_newest: 'by.personId -at',
    ended_newest: 'endedBy.personId -at',
    to_month: 'to.personId month',
    wake: 'wakeAt _id',
    effects: 'effectsDueAt',
  },
  settings: { effects: 'effectsDueAt' },
  outcomes: {
    township_at: 'townshipId at _id',
    community_at: 'communityId at',
  },
  previews: { person_newest: 'personId -at' },
  accounts: { effects: 'effectsDueAt' },
  statements: { ids: 'ids' },
  texts: {},
  bells: { due: 'dueAt _id' },
  messages: {
    to_newest: 'to -at -_id',
    to_unread: 'to readAt -at -_id',
    due: 'dueAt _id',
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
  },
}

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
