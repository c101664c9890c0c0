import type { CallName } from '@/contract'
import { newKey } from '../../support/journey'
import { but, everybody, nobody } from '../roles'
import type { RowsOf } from '../table'

const none = { here: nobody, elsewhere: nobody }
const wide = { level: 'community' } as const
const keepers = ['shopkeeper', 'secretary'] as const
const kept = { ...wide, here: keepers, elsewhere: nobody }

/** 爱心超市. */
export const shopRows = {
  'shop.goods': [{ here: everybody, elsewhere: everybody, call: (_, { community }) => ({ orgId: community }) }],
  'shop.saveGoods': [
    { ...kept, call: (_, { community }) => ({ orgId: community, key: newKey(), name: '毛巾', price: 5, stock: 9 }) },
    {
      ...kept,
      on: 'goods',
      call: ({ id = '' }, { community }) => ({ orgId: community, id, key: newKey(), name: '洗衣液', price: 20, stock: 3 }),
    },
  ],
  // Where one lives, serves or works.
  'shop.reserve': [
    {
      ...wide,
      on: 'goods',
      here: but('stranger', 'department', 'township', 'county'),
      elsewhere: nobody,
      call: ({ id = '' }) => ({ goodsId: id, price: 20, key: newKey() }),
    },
  ],
  'shop.mine': [
    {
      on: 'reservation',
      theirs: but('stranger'),
      ...none,
      call: () => ({}),
      shows: ({ rows }, { id }) => rows.some((row) => row.id === id),
    },
  ],
  'shop.cancel': [{ ...kept, on: 'reservation', theirs: but('stranger'), call: ({ id = '' }) => ({ id, why: '包装破了', key: newKey() }) }],
  // Nobody hands out to themselves.
  'shop.pickUp': [{ ...kept, on: 'reservation', theirs: nobody, call: ({ id = '', code = '' }) => ({ id, code, key: newKey() }) }],
  'shop.find': [{ ...kept, on: 'reservation', call: ({ code = '' }, { community }) => ({ orgId: community, code }) }],
  'shop.desk': [{ ...kept, call: (_, { community }) => ({ orgId: community }) }],
  'shop.sheet': [{ ...kept, call: (_, { community }) => ({ orgId: community }) }],
  'shop.handOuts': [
    {
      ...kept,
      on: 'handedOut',
      call: (_, { community }) => ({ orgId: community }),
      shows: ({ rows }, { id }) => rows.some((row) => row.id === id),
    },
  ],
  'exchange.shopSheet': [{ ...kept, call: (_, { community }) => ({ orgId: community }) }],
} satisfies Partial<RowsOf<CallName>>
