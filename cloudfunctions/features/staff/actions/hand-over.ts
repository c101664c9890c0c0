import { findById, insert } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { guestIs } from '../../attendance/actions/guest'
import { rebindOrg } from '../../grid/actions/store'
import { moveOf } from '../../grid/move'
import { linkSaidFor } from '../../matters/actions/link'
import { people } from '../../people/actions/store'
import type { HandOver } from '../../people/binding'
import type { Person } from '../../actor/person'
import { contactIs } from '../../registration/actions/contact'

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

/**
 * Every office that the number was given, and every matter that is asked of it,
 * every unit that named it, and what was served under it. Safe to repeat.
 */
export const handingOver = repeatable<HandOver>(async (effect, now) => {
  const { id, at, from, to } = effect
  await note(effect)
  await linkSaidFor(to, at)
  await contactIs({ from, to }, now)
  await guestIs({ from, to }, now)
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
})
