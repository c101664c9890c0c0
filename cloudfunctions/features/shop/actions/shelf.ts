import { find } from '../../../platform/documents'
import { mostGoods, type Goods } from '../goods'

/** Everything on the shelf of a shop, what is taken off included: one round trip. */
export const readShelf = (communityId: string): Promise<Goods[]> =>
  find<Goods>('goods', {
    where: { communityId },
    order: [
      ['at', 'asc'],
      ['_id', 'asc'],
    ],
    limit: mostGoods,
  })
