import { findById, insert } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { repeatable } from '../../../platform/effects'
import { aggregates } from '../../../platform/store'
import { rebindOrg } from '../../grid/actions/store'
import { moveOf } from '../../grid/move'
import { linkSaidFor } from '../../matters/actions/link'
import { guestIs } from '../../attendance/actions/guest'
import { contactIs } from '../../registration/actions/contact'
import type { Binding, HandOver } from '../binding'
import type { Person } from '../person'
import { people } from './store'

/** The number stands on the person, as WeChat verified it; one who never saved anything begins here. */
const note = async ({ to }: HandOver): Promise<void> => {
  const changed = await people.change(to.personId, (person) =>
    ok({ next: person.phone === to.phone ? person : { ...person, phone: to.phone }, effects: [] }),
  )
  if (changed.ok || changed.code !== 'not_found') return
  await people.create(to.personId, {
    next: { openid: to.openid, name: null, phone: to.phone, homeGridId: null, assignments: [] },
    effects: [],
  })
}

/** Every office that the number was given, and every matter that is asked of it, every unit that named it, and what was served under it. Safe to repeat. */
const handOver = async (effect: HandOver): Promise<void> => {
  const { id, at, from, to } = effect
  await note(effect)
  await linkSaidFor(to, at)
  await contactIs(from, to)
  await guestIs(from, to)
  const provisional = await findById<Person>('people', from)
  const places = [...new Set((provisional?.assignments ?? []).map(({ orgId }) => orgId))]
  await Promise.all(places.map((orgId) => rebindOrg(orgId, { from, to, at })))
  await insert(
    'moves',
    moveOf({
      id: `move_${id}`,
      kind: 'move',
      at,
      of: { kind: 'number', personId: from, to: { personId: to.personId, openid: to.openid } },
      why: '',
    }),
  )
}

/** Whose a number is. */
export const bindings = aggregates<Binding>('bindings', repeatable(handOver))
