import { randomUUID } from 'node:crypto'
import type { Result } from '../../../platform/result'
import type { Context } from '../../action'
import type { Next, Reservation } from '../reservation'
import type { StepCall } from '../reserving'
import { reservations } from './store'
import { inArea } from '../../../ground/codes'

/** Change one reservation by a rule. */
export const step = async <Code extends string>(
  { id, key = randomUUID(), loaded }: { id: string; key?: string | undefined; loaded?: Reservation | undefined },
  { actor, now }: Context,
  rule: (reservation: Reservation, call: StepCall) => Result<Next, Code>,
): Promise<Result<Reservation, Code | 'shop.not_found' | 'shop.changed'>> => {
  const changed = await reservations.change<Code>(id, (reservation) => rule(reservation, { actor, now, key }), loaded)
  return inArea('shop', changed)
}
