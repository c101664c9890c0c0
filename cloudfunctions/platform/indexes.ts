/** An index: the fields in order, 1 ascending and -1 descending. */
export interface Index {
  readonly name: string
  readonly fields: readonly (readonly [path: string, order: 1 | -1])[]
}

/**
 * Every collection and every index, for the deploy script and the local cloud alike.
 * A query that none of these serves does not belong in an action.
 */
export const indexes: Readonly<Record<string, readonly Index[]>> = {
  orgs: [
    { name: 'children', fields: [['parentId', 1], ['_id', 1]] },
    { name: 'changed', fields: [['changedAt', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  bindings: [{ name: 'effects', fields: [['effectsDueAt', 1]] }],
  claims: [{ name: 'effects', fields: [['effectsDueAt', 1]] }],
  cards: [],
  moves: [{ name: 'open', fields: [['doneAt', 1], ['at', 1]] }],
  audit: [
    { name: 'county', fields: [['within.county', 1], ['at', -1], ['_id', -1]] },
    { name: 'township', fields: [['within.township', 1], ['at', -1], ['_id', -1]] },
    { name: 'community', fields: [['within.community', 1], ['at', -1], ['_id', -1]] },
  ],
  people: [
    { name: 'effects', fields: [['effectsDueAt', 1]] },
    { name: 'name', fields: [['name', 1]] },
    { name: 'phone', fields: [['phone', 1]] },
  ],
  matters: [
    { name: 'owner_due', fields: [['owner.personId', 1], ['state', 1], ['dueAt', 1]] },
    { name: 'hands_due', fields: [['hands', 1], ['dueAt', 1]] },
    { name: 'askers_newest', fields: [['askers', 1], ['askedAt', -1]] },
    { name: 'wake', fields: [['wakeAt', 1], ['_id', 1]] },
    { name: 'newest', fields: [['askedAt', -1], ['_id', -1]] },
    { name: 'township_newest', fields: [['place.townshipId', 1], ['askedAt', -1], ['_id', -1]] },
    { name: 'community_newest', fields: [['place.communityId', 1], ['askedAt', -1], ['_id', -1]] },
    { name: 'grid_newest', fields: [['place.gridId', 1], ['askedAt', -1], ['_id', -1]] },
    { name: 'community_category', fields: [['place.communityId', 1], ['category.id', 1], ['askedAt', -1]] },
    { name: 'parent', fields: [['parentId', 1], ['_id', 1]] },
    { name: 'unit_newest', fields: [['unit.registrationId', 1], ['askedAt', -1]] },
    { name: 'closed', fields: [['closedAt', 1], ['_id', 1]] },
    { name: 'spot_checks', fields: [['spotCheck.open', 1], ['place.communityId', 1]] },
    { name: 'behalf_phone', fields: [['onBehalf.phone', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  offers: [
    { name: 'community_listed', fields: [['place.communityId', 1], ['listed', 1], ['at', -1]] },
    { name: 'community_newest', fields: [['place.communityId', 1], ['at', -1]] },
    { name: 'grid_newest', fields: [['place.gridId', 1], ['at', -1]] },
    { name: 'hands_newest', fields: [['hands', 1], ['at', -1]] },
    { name: 'wake', fields: [['wakeAt', 1], ['_id', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  draws: [],
  assignments: [
    { name: 'by_newest', fields: [['by.personId', 1], ['at', -1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  halfSheets: [{ name: 'effects', fields: [['effectsDueAt', 1]] }],
  unitSheets: [{ name: 'effects', fields: [['effectsDueAt', 1]] }],
  services: [
    { name: 'person_when', fields: [['person.personId', 1], ['event.from', -1]] },
    { name: 'event', fields: [['event.id', 1], ['_id', 1]] },
    { name: 'community_waits', fields: [['event.communityId', 1], ['waits', 1], ['event.from', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  books: [],
  sightings: [{ name: 'matter_newest', fields: [['matterId', 1], ['at', -1]] }],
  registrations: [
    { name: 'community_state', fields: [['place.within.community', 1], ['state', 1], ['sentAt', 1]] },
    { name: 'township_state', fields: [['place.within.township', 1], ['state', 1], ['sentAt', 1]] },
    { name: 'county_state', fields: [['place.within.county', 1], ['state', 1], ['sentAt', 1]] },
    { name: 'unit_state', fields: [['unit.id', 1], ['state', 1], ['sentAt', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  units: [
    { name: 'person_newest', fields: [['personId', 1], ['sentAt', -1]] },
    { name: 'contact', fields: [['contact.personId', 1]] },
    { name: 'community_state', fields: [['place.within.community', 1], ['state', 1], ['sentAt', 1]] },
    { name: 'township_state', fields: [['place.within.township', 1], ['state', 1], ['sentAt', 1]] },
    { name: 'county_state', fields: [['place.within.county', 1], ['state', 1], ['sentAt', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  unitNames: [{ name: 'name', fields: [['name', 1]] }],
  feedback: [
    { name: 'newest', fields: [['handled.at', 1], ['at', -1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  imports: [
    { name: 'by_newest', fields: [['by.personId', 1], ['at', -1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  goods: [
    { name: 'community_at', fields: [['communityId', 1], ['at', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  reservations: [
    { name: 'by_newest', fields: [['by.personId', 1], ['at', -1]] },
    { name: 'community_waiting', fields: [['communityId', 1], ['state', 1], ['until', 1]] },
    { name: 'community_ended', fields: [['communityId', 1], ['state', 1], ['endedAt', -1]] },
    { name: 'community_code', fields: [['communityId', 1], ['code', 1]] },
    { name: 'wake', fields: [['wakeAt', 1], ['_id', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  families: [
    { name: 'member', fields: [['members.personId', 1]] },
    { name: 'code', fields: [['invite.code', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  appeals: [
    { name: 'by_newest', fields: [['by.personId', 1], ['at', -1]] },
    { name: 'by_state', fields: [['by.personId', 1], ['state', 1]] },
    { name: 'queue_due', fields: [['queue', 1], ['dueAt', 1]] },
    { name: 'wake', fields: [['wakeAt', 1], ['_id', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  proposals: [
    { name: 'queue_newest', fields: [['queue', 1], ['at', -1]] },
    { name: 'by_newest', fields: [['by.personId', 1], ['at', -1]] },
    { name: 'ended_newest', fields: [['endedBy.personId', 1], ['at', -1]] },
    { name: 'to_month', fields: [['to.personId', 1], ['month', 1]] },
    { name: 'wake', fields: [['wakeAt', 1], ['_id', 1]] },
    { name: 'effects', fields: [['effectsDueAt', 1]] },
  ],
  settings: [{ name: 'effects', fields: [['effectsDueAt', 1]] }],
  outcomes: [
    { name: 'township_at', fields: [['townshipId', 1], ['at', 1], ['_id', 1]] },
    { name: 'community_at', fields: [['communityId', 1], ['at', 1]] },
  ],
  previews: [{ name: 'person_newest', fields: [['personId', 1], ['at', -1]] }],
  accounts: [{ name: 'effects', fields: [['effectsDueAt', 1]] }],
  statements: [{ name: 'ids', fields: [['ids', 1]] }],
  texts: [],
  bells: [{ name: 'due', fields: [['dueAt', 1], ['_id', 1]] }],
  messages: [
    { name: 'to_newest', fields: [['to', 1], ['at', -1], ['_id', -1]] },
    { name: 'to_unread', fields: [['to', 1], ['readAt', 1], ['at', -1], ['_id', -1]] },
    { name: 'due', fields: [['dueAt', 1], ['_id', 1]] },
    { name: 'to_due', fields: [['to', 1], ['dueAt', 1]] },
    { name: 'to_state', fields: [['to', 1], ['state', 1], ['at', 1]] },
    { name: 'newest', fields: [['at', -1], ['_id', -1]] },
    { name: 'state_newest', fields: [['state', 1], ['at', -1], ['_id', -1]] },
    { name: 'kind_newest', fields: [['kind', 1], ['at', -1], ['_id', -1]] },
    { name: 'page_newest', fields: [['page', 1], ['at', -1], ['_id', -1]] },
    { name: 'msgid', fields: [['msgid', 1]] },
  ],
  wallets: [],
  calls: [
    { name: 'open', fields: [['placeIds', 1], ['doneAt', 1], ['dueAt', 1]] },
    { name: 'done', fields: [['placeIds', 1], ['doneAt', -1]] },
  ],
}
