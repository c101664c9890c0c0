import type { ErrorCode, ParsedInput } from '@/contract'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { derivedId, fingerprintOf, shortCode } from '../../../ground/ids'
import { pieceFor, type Goods } from '../goods'
import { shopsOpenTo } from '../keeping'
import type { StoredAccount } from '../../points/account'
import type { Refusal, Reservation } from '../reservation'
import { ask } from '../reserving'
import { toMine } from '../view'
import { purseOf } from './points'
import { secure } from './secure'
import { goods, reservations } from './store'

type Asked = ParsedInput<'shop.reserve'>
type Failed = ErrorCode<'shop.reserve'>

/** What can be told at once, before anything is held: most of those who come too late leave no trace. */
const refusalAtOnce = (found: Goods | null, { price }: Asked, balance: number): Failed | null => {
  const stands = pieceFor(found, { id: '', price })
  if (stands !== 'free') return stands as Refusal
  return balance < price ? 'shop.not_enough' : null
}

interface Standing {
  readonly reservation: Reservation
  readonly account: StoredAccount | null
}

/** The reservation as this call, or the one it repeats, has made it; with the account as it was read for it. */
const standingFor = async (input: Asked, { actor, now }: Context): Promise<Result<Standing, Failed>> => {
  const id = derivedId('v', `${actor._id}/${input.key}`)
  const fingerprint = fingerprintOf(input)
  const [found, { balance, account }] = await Promise.all([goods.get(input.goodsId), purseOf(actor._id)])
  const refused = refusalAtOnce(found, input, balance)
  if (refused || !found) {
    const before = await reservations.get(id)
    return before?.fingerprint === fingerprint ? ok({ reservation: before, account }) : err(refused ?? 'shop.not_found')
  }
  if (!shopsOpenTo(actor, now).includes(found.communityId)) return err('shop.not_here')
  const { document } = await reservations.create(id, { next: ask(found, { code: shortCode(), fingerprint }, { actor, now }), effects: [] })
  return document.fingerprint === fingerprint ? ok({ reservation: document, account }) : err('shop.key_reused')
}

export const reserveGoods: Action<'shop.reserve'> = async (input, context) => {
  const standing = await standingFor(input, context)
  if (!standing.ok) return standing
  const { reservation, account } = standing.value
  const answered = reservation.state === 'asked' ? await secure(reservation, context.now, account ?? undefined) : ok(reservation)
  if (!answered.ok) return answered
  return answered.value.state === 'refused' ? err(answered.value.why as Refusal) : ok(toMine(answered.value, context))
}
