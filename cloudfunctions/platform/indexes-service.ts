/** What a community offers, and who was there: a part of the one list of collections and indexes. */
export const serviceIndexes = {
  offers: {
    community_listed: 'place.communityId listed -at',
    community_newest: 'place.communityId -at',
    grid_newest: 'place.gridId -at',
    hands_newest: 'hands -at',
    wake: 'wakeAt _id',
    tally: 'tallyAt _id',
    effects: 'effectsDueAt _id',
  },
  halfSheets: { effects: 'effectsDueAt _id' },
  unitSheets: { effects: 'effectsDueAt _id' },
  services: {
    person_when: 'person.personId -event.from',
    event: 'event.id _id',
    community_waits: 'event.communityId waits event.from',
    place_when: 'event.orgId event.from',
    tally: 'tallyAt _id',
    effects: 'effectsDueAt _id',
  },
  books: {},
} as const
