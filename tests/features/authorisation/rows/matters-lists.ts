import type { CallName } from '@/contract'
import { newKey } from '../../support/journey'
import { above, answering, everybody, nobody, ofPlace } from '../roles'
import type { RowsOf } from '../table'

const none = { here: nobody, elsewhere: nobody }
const has = (rows: readonly { readonly id: string }[], id: string | undefined) => rows.some((row) => row.id === id)

/** Asking, finding and reading matters. */
export const matterLists = {
  'matters.prepare': [{ here: everybody, elsewhere: everybody, call: (_, { grid }) => ({ gridId: grid }) }],
  // Whoever sees it may ask it, wherever they live and whether or not they have said who they are.
  'matters.submit': [
    {
      here: everybody,
      elsewhere: everybody,
      call: (_, { grid }) => ({ key: newKey(), category: 'roads', text: '路上有个坑', place: { gridId: grid } }),
    },
  ],
  'matters.show': [
    { on: 'asked', theirs: ['resident', 'follower', ...answering], here: answering, elsewhere: nobody, call: ({ id = '' }) => ({ id }) },
    {
      on: 'whistled',
      theirs: ['resident', 'follower', 'department', ...answering],
      here: answering,
      elsewhere: nobody,
      call: ({ id = '' }) => ({ id }),
    },
    // What members may take they read as an offer; the matter itself opens to the one who took it.
    {
      on: 'published',
      theirs: ['resident', 'follower', ...answering],
      here: answering,
      elsewhere: nobody,
      call: ({ id = '' }) => ({ id }),
    },
    {
      on: 'claimed',
      theirs: ['resident', 'follower', 'member', ...answering],
      here: answering,
      elsewhere: nobody,
      call: ({ id = '' }) => ({ id }),
    },
    { on: 'entrusted', theirs: ['unitContact', ...answering], here: answering, elsewhere: nobody, call: ({ id = '' }) => ({ id }) },
  ],
  'matters.mine': [
    { on: 'asked', theirs: ['resident', 'follower'], ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
  ],
  'matters.queue': [
    { on: 'asked', theirs: ['worker'], ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    { on: 'handedOn', theirs: ['worker', 'partTimer'], ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    { on: 'whistled', theirs: ['worker', 'department'], ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    { on: 'claimed', theirs: ['worker', 'member'], ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    { on: 'declining', theirs: ['worker', 'secretary'], ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    { on: 'entrusted', theirs: ['secretary', 'unitContact'], ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
  ],
  // What others asked is read, even without a name, only where one lives or answers.
  'matters.nearby': [
    {
      on: 'askedAlone',
      level: 'community',
      here: ofPlace,
      elsewhere: nobody,
      call: (_, { grid }) => ({ gridId: grid, category: 'roads', text: '村口的路灯坏了三天' }),
      shows: ({ rows }, { id }) => has(rows, id),
    },
  ],
  'matters.join': [
    { on: 'askedAlone', level: 'community', here: ofPlace, elsewhere: nobody, call: ({ id = '' }) => ({ id, key: newKey() }) },
  ],
  'matters.notMine': [{ on: 'saidForFollower', theirs: ['follower'], call: ({ id = '' }) => ({ id, key: newKey() }) }],
  'matters.receivers': [{ on: 'asked', theirs: ['worker'], ...none, call: ({ id = '' }) => ({ id }) }],
  'matters.viewers': [{ on: 'asked', theirs: ['resident'], ...none, call: ({ id = '' }) => ({ id }) }],
  'matters.spotChecks': [
    { on: 'drawn', theirs: above, here: above, elsewhere: nobody, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
  ],
  'matters.search': [
    {
      on: 'asked',
      theirs: answering,
      here: answering,
      elsewhere: nobody,
      call: (_, { grid }) => ({ orgId: grid }),
      shows: ({ rows }, { id }) => has(rows, id),
    },
  ],
  'matters.assign': [
    { here: above, elsewhere: nobody, call: (_, { grid }) => ({ key: newKey(), kind: 'need', text: '请查水井', grids: [grid] }) },
    {
      // What the Party asks, also the leader of the grid's Party group.
      here: ['groupLeader', ...above],
      elsewhere: nobody,
      call: (_, { grid }) => ({ key: newKey(), kind: 'directive', text: '请查水井', grids: [grid] }),
    },
  ],
  'matters.units': [{ here: above, elsewhere: nobody, call: (_, { community }) => ({ orgId: community }) }],
  'matters.board': [
    // Also whoever answers for one of its parts.
    { on: 'entrusted', theirs: answering, here: answering, elsewhere: nobody, call: ({ board = '' }) => ({ id: board }) },
  ],
  'matters.boards': [
    { on: 'entrusted', theirs: ['secretary'], ...none, call: () => ({}), shows: ({ rows }, { board }) => has(rows, board) },
  ],
} satisfies Partial<RowsOf<CallName>>
