import { day } from '../../../../cloudfunctions/ground/time/beijing'
import { aCard } from '../../support/repeats'
import { places } from '../roles'
import type { Making } from '../thing'
import { planted } from '../world'

const { here } = places

export const statisticsThings = {
  /** What comes again: nothing but the clock finds it. */
  repeat: {
    keep: ['repeats'],
    make: async (_act, { cloud }) => {
      const now = await cloud.now()
      const place = { gridId: here.grid, gridName: '第2网格', communityId: here.community, communityName: '俄体村' }
      const card = aCard({ _id: 'rp_matrix', place, at: now, until: now + 90 * day })
      await planted(cloud, 'repeats', [JSON.stringify(card)])
      return { id: card._id }
    },
  },
} as const satisfies Record<string, Making>
