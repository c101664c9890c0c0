/** What is counted: a part of the one list of collections and indexes. */
export const statisticsIndexes = {
  rollups: {
    place: 'orgId lasting',
    place_period: 'orgId period',
    below: 'parentId lasting',
    below_period: 'parentId period',
    wake: 'wakeAt _id',
    tally: 'tallyAt _id',
  },
  reports: {},
  burdens: {
    community_week: 'place.communityId week',
    township_week: 'place.townshipId week',
    week: 'week _id',
  },
  repeats: {
    community_newest: 'place.communityId state -at -_id',
    trouble: 'place.communityId category.id -at',
    matters: 'matters',
    season: 'nextYearAt _id',
  },
} as const
