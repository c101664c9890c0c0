import { findById, insert } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { rebindOrg } from '../../grid/actions/store'
import { moveOf } from '../../grid/move'
import { lettingGo } from '../../people/actions/bindings'
import { proverOf } from '../../people/actions/prover'
import { people } from '../../people/actions/store'
import type { HandOver } from '../../people/binding'
import type { Person } from '../../actor/person'
import { contactIs } from '../../registration/actions/contact'

/** Whether the number is theirs still: somebody else may have proved it in the same instant. */
const isTheirs = async ({ from, to }: HandOver): Promise<boolean> => (await proverOf(from))?.personId === to.personId

/**
 * The number stands on the person, as WeChat verified it; one who never saved anything begins here. Looked up between reading and
 * saving them: whoever takes the number away saves them too, so one of the two comes second and sees the other.
 */
const note = async (effect: HandOver): Promise<void> => {
  const { id, to } = effect
  const changed = await people.change(to.personId, async (person) =>
    ok({ next: person.phone !== to.phone && (await isTheirs(effect)) ? { ...person, phone: to.phone } : person, effects: [] }),
  )
  if (!changed.ok && changed.code === 'changed') throw new Error(`${to.personId}: ${changed.code}`)
  if (changed.ok) return
  await people.create(to.personId, {
    next: { openid: to.openid, name: null, phone: to.phone, homeGridId: null, assignments: [] },
    effects: [],
  })
  if (!(await isTheirs(effect)))
    await lettingGo.run({ id, kind: 'letGo', at: effect.at, personId: to.personId, phone: to.phone }, effect.at)
}

/** Every office and unit that the number was given for; what was said or served for it asks first. Safe to repeat. */
export const handingOver = repeatable<HandOver>(async (effect, now) => {
  const { id, at, from, to } = effect
  await note(effect)
  await contactIs({ from, to, phone: to.phone }, now)
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
