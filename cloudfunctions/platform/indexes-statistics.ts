/** What is counted: a part of the one list of collections and indexes. */
export const statisticsIndexes = {
  rollups: {
    place: 'orgId lasting',
    below: 'parentId lasting',
  },
  reports: {},
} as const
