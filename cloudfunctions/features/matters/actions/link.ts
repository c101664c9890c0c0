import { find, findById } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Binding } from '../../people/binding'
import { provisionalIdOf } from '../../people/person-id'
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

/** Whoever has proved this number; null when nobody has. */
export const proverOf = async (phone: string | undefined): Promise<Party | null> => {
  const binding = phone === undefined ? null : await findById<Binding>('bindings', provisionalIdOf(phone))
  return binding && { personId: binding.personId, openid: binding.openid, name: null, phone: phone ?? null }
}
