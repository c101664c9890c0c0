import type { CallName } from '@/contract'
import { newKey } from '../../support/journey'
import { but, nobody, ofGrid } from '../roles'
import type { Names } from '../thing'
import type { RowsOf } from '../table'

const none = { here: nobody, elsewhere: nobody }
const has = (rows: readonly { readonly id: string }[], id: string | undefined) => rows.some((row) => row.id === id)
const step = ({ id }: Names) => ({ id: id ?? '', key: newKey() })
/** Who puts up what a grid needs. */
const organisers = [...ofGrid, 'secretary'] as const
const anOffer = { serviceClass: 'governance', text: '清理排水沟', key: 'matrix-offer-key' } as const
const tomorrow = Date.parse('2027-06-01T09:00:00+08:00')
const event = { ...anOffer, address: '村委会门口', from: tomorrow, until: tomorrow + 3_600_000, places: 5 }
const household = { name: '白大爷', consent: true } as const

/** 双报到: what a place needs and who comes forward. */
export const serviceRows = {
  'service.offers': [
    { on: 'post', here: ['member'], elsewhere: nobody, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    { on: 'wish', here: ['member'], elsewhere: nobody, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    { on: 'event', here: ['member'], elsewhere: nobody, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    { on: 'published', here: ['member'], elsewhere: nobody, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    // Nobody has looked at it yet.
    { on: 'ownWish', here: nobody, elsewhere: nobody, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
  ],
  'service.mine': [
    { on: 'claimedPost', theirs: ['member'], ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
    { on: 'signedUp', theirs: ['member'], ...none, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
  ],
  'service.organised': [
    { on: 'post', theirs: organisers, here: organisers, elsewhere: nobody, call: () => ({}), shows: ({ rows }, { id }) => has(rows, id) },
  ],
  'service.gaps': [
    {
      on: 'post',
      theirs: organisers,
      here: organisers,
      elsewhere: nobody,
      call: () => ({}),
      shows: ({ unclaimed }, { id }) => has(unclaimed, id),
    },
  ],
  'service.show': [
    { on: 'post', theirs: [...organisers, 'member'], here: [...organisers, 'member'], elsewhere: nobody, call: ({ id = '' }) => ({ id }) },
    { on: 'event', theirs: [...organisers, 'member'], here: [...organisers, 'member'], elsewhere: nobody, call: ({ id = '' }) => ({ id }) },
    { on: 'ownWish', theirs: ['resident', ...organisers], here: organisers, elsewhere: nobody, call: ({ id = '' }) => ({ id }) },
    // A published matter is read as a line of the list alone.
    { on: 'published', theirs: nobody, here: nobody, elsewhere: nobody, call: ({ id = '' }) => ({ id }) },
    // Whose wish it is reads only who has taken it and who answers for it.
    {
      on: 'claimedWish',
      theirs: ['member', ...organisers],
      here: organisers,
      elsewhere: nobody,
      call: ({ id = '' }) => ({ id }),
      shows: (data) => data.household !== null,
    },
    {
      on: 'wish',
      theirs: organisers,
      here: organisers,
      elsewhere: nobody,
      call: ({ id = '' }) => ({ id }),
      shows: (data) => data.household !== null,
    },
    // Who came forward, likewise.
    {
      on: 'claimedPost',
      theirs: organisers,
      here: organisers,
      elsewhere: nobody,
      call: ({ id = '' }) => ({ id }),
      shows: (data) => data.people !== null,
    },
  ],
  'service.prepare': [{ here: organisers, elsewhere: nobody, call: () => ({}), shows: (data, _, { grid }) => has(data.places, grid) }],
  'service.post': [
    {
      here: organisers,
      elsewhere: nobody,
      call: (_, { grid }) => ({ ...anOffer, orgId: grid, times: ['weekend'], places: 1 }),
    },
    {
      here: ['secretary'],
      elsewhere: nobody,
      call: (_, { community }) => ({ ...anOffer, orgId: community, times: ['weekend'], places: 1 }),
    },
  ],
  'service.wish': [
    { here: organisers, elsewhere: nobody, call: (_, { grid }) => ({ key: newKey(), gridId: grid, text: '想有人教用手机', household }) },
    // One's own, where one lives.
    {
      here: but('stranger', 'department', 'secretary', 'township', 'county'),
      call: () => ({ key: newKey(), text: '想要一个放大镜' }),
    },
  ],
  'service.event': [
    { here: organisers, elsewhere: nobody, call: (_, { grid }) => ({ ...event, orgId: grid }) },
    { here: ['secretary'], elsewhere: nobody, call: (_, { community }) => ({ ...event, orgId: community }) },
  ],
  'service.amend': [
    { on: 'post', theirs: organisers, here: organisers, elsewhere: nobody, call: (names) => ({ ...step(names), places: 3 }) },
    { on: 'ownWish', theirs: organisers, here: organisers, elsewhere: nobody, call: step },
  ],
  'service.close': [
    { on: 'post', theirs: organisers, here: organisers, elsewhere: nobody, call: step },
    { on: 'ownWish', theirs: ['resident', ...organisers], here: organisers, elsewhere: nobody, call: step },
  ],
  'service.claim': [
    { on: 'post', theirs: ['member'], here: ['member'], elsewhere: nobody, call: step },
    { on: 'wish', theirs: ['member'], here: ['member'], elsewhere: nobody, call: step },
  ],
  'service.release': [{ on: 'claimedPost', theirs: ['member'], ...none, call: step }],
  'service.contacted': [{ on: 'claimedWish', theirs: ['member'], ...none, call: step }],
  'service.realised': [{ on: 'claimedWish', theirs: organisers, here: organisers, elsewhere: nobody, call: step }],
  'service.signUp': [{ on: 'event', theirs: ['member'], here: ['member'], elsewhere: nobody, call: step }],
  'service.cancel': [{ on: 'signedUp', theirs: ['member'], ...none, call: step }],
} satisfies Partial<RowsOf<CallName>>
