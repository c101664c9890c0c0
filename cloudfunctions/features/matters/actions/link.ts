import { find } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { proverOf } from '../../people/actions/bindings'
import { provisionalIdOf } from '../../actor/person-id'
import { link } from '../steps/joining'
import type { Matter } from '../document/matter'
import type { Party } from '../document/parts'
import { matters } from './store'

/** Matters of one person that are looked at: far more than anybody lets others say for them. */
const most = 200

/** 本人来了: everything that was said for whoever has just proved this number. Safe to repeat. */
export const linkSaidFor = async (
  { personId, openid, phone }: { personId: string; openid: string; phone: string },
  now: number,
): Promise<void> => {
  const said = await find<Pick<Matter, '_id'>>('matters', {
    where: { 'onBehalf.phone': phone, 'onBehalf.party': null },
    limit: most,
    fields: ['_id'],
  })
  const party = { personId, openid, name: null, phone }
  await Promise.all(said.map(({ _id }) => matters.change(_id, (matter) => ok(link(matter, party, now)))))
}

/** Whoever has proved this number, as a party of a matter; null when nobody has. */
export const partyOf = async (phone: string | undefined): Promise<Party | null> => {
  const prover = phone === undefined ? null : await proverOf(provisionalIdOf(phone))
  return prover && { ...prover, name: null, phone: phone ?? null }
}
