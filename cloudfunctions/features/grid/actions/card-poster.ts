import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { posterOf } from '../poster'
import { cardFor } from './card'

export const showPoster: Action<'grid.cardPoster'> = async ({ id }, context) => {
  const card = await cardFor(id, context)
  if (!card) return err('grid.not_found')
  return card.qr ? ok(posterOf(card, card.qr.url)) : err('grid.no_code')
}
