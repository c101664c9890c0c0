/** Who looks after whom: a part of the one list of collections and indexes. */
export const householdIndexes = {
  households: {
    grid_newest: 'place.gridId -at -_id',
    community_newest: 'place.communityId -at -_id',
    newest: '-at -_id',
    community_gaps: 'place.communityId gaps at',
    township_newest: 'place.townshipId -at -_id',
    dweller: 'dwellers.personId at',
    grid_alike: 'place.gridId alike',
    contact: 'contact.phone',
    code: 'invite.code',
    hands: 'hands _id',
    linked: 'linked _id',
    asks: 'asks askedAt',
    grid_due: 'place.gridId nextDue _id',
    community_due: 'place.communityId nextDue _id',
    township_due: 'place.townshipId nextDue _id',
    linked_due: 'linked nextDue _id',
    effects: 'effectsDueAt _id',
  },
  facts: {
    household: 'householdId -at',
    effects: 'effectsDueAt _id',
  },
  partings: { open: 'doneAt at' },
  visits: {
    household: 'householdId -day -_id',
    effects: 'effectsDueAt _id',
  },
  dueRuns: { open: 'doneAt at' },
} as const
