import type { CallAbout } from '@/contract/functions'
import { dateOf } from '../../../../cloudfunctions/ground/time/beijing'
import { newKey } from '../../support/journey'
import { above, answering, everybody, nobody } from '../roles'
import type { RowsOf } from '../table'

const monthOf = (now: number) => dateOf(now).slice(0, 7).replace('-', '')

/** 数字: of a place that one answers for, or of the grid where one lives. */
export const statisticsRows = {
  'statistics.here': [
    { here: answering, elsewhere: nobody, call: (_, { grid }) => ({ orgId: grid, as: 'worker' }) },
    { level: 'community', here: above, elsewhere: nobody, call: (_, { community }) => ({ orgId: community, as: 'officer' }) },
    { level: 'township', here: ['township', 'county'], elsewhere: nobody, call: (_, { township }) => ({ orgId: township, as: 'officer' }) },
  ],
  'statistics.series': [{ here: answering, elsewhere: nobody, call: (_, { grid }) => ({ orgId: grid }) }],
  'statistics.define': [{ here: everybody, call: () => ({}) }],
  'statistics.report': [
    { here: answering, elsewhere: nobody, call: (_, { grid, now }) => ({ orgId: grid, period: monthOf(now) }) },
    // Its words are the secretary's.
    {
      here: above,
      elsewhere: nobody,
      call: (_, { grid, now }) => ({ orgId: grid, period: monthOf(now), sentences: ['本月路灯修得快'], key: newKey() }),
    },
  ],
  'statistics.burden': [
    { level: 'community', here: above, elsewhere: nobody, call: (_, { community }) => ({ orgId: community }) },
    { level: 'township', here: ['township', 'county'], elsewhere: nobody, call: (_, { township }) => ({ orgId: township }) },
  ],
  'statistics.foresee': [{ here: ['groupLeader', ...above], elsewhere: nobody, call: (_, { grid }) => ({ grids: [grid], words: 20 }) }],
  'statistics.repeats': [
    {
      on: 'repeat',
      level: 'community',
      here: above,
      elsewhere: nobody,
      call: (_, { community }) => ({ orgId: community }),
      shows: ({ rows }, { id }) => rows.some((row) => row.id === id),
    },
  ],
  'statistics.decideRepeat': [
    {
      on: 'repeat',
      level: 'community',
      here: above,
      elsewhere: nobody,
      call: ({ id = '' }) => ({ id, what: 'agenda', reason: '支部会上说', key: newKey() }),
    },
  ],
  'exchange.report': [{ here: answering, elsewhere: nobody, call: (_, { grid, now }) => ({ orgId: grid, period: monthOf(now) }) }],
} satisfies RowsOf<CallAbout<'statistics'> | 'exchange.report'>
