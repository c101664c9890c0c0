import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainOf } from '../../grid/names'
import type { Actor } from '../actor'
import { meOf, placesOf } from '../me'
import { settle, type Settling } from '../settle'
import { people } from './store'

const changePerson = async (actor: Actor, settling: Settling): Promise<boolean> => {
  const changed = await people.change(actor._id, (person) => ok({ next: settle(person, settling), effects: [] }))
  return changed.ok
}

/** A first save is an insert; one who raced it (two taps) becomes an ordinary change. */
const save = async (actor: Actor, settling: Settling): Promise<boolean> => {
  if (actor.saved) return changePerson(actor, settling)
  const { created } = await people.create(actor._id, { next: settle(actor, settling), effects: [] })
  return created || changePerson(actor, settling)
}

export const settleHere: Action<'people.settle'> = async (input, { actor, now }) => {
  const settled = { ...actor, ...settle(actor, input) }
  const orgs = await readOrgs(placesOf(settled))
  if (!chainOf(orgs, input.gridId)) return err('grid.not_found')
  return (await save(actor, input)) ? ok(meOf(settled, orgs, now)) : err('people.changed')
}
