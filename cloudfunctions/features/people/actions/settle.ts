import { err, ok, type Result } from '../../../platform/result'
import type { Action } from '../../action'
import { readChain, readOrgs } from '../../grid/actions/read'
import { chainOf } from '../../grid/names'
import type { Org } from '../../grid/org'
import type { Actor } from '../../actor/actor'
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

/** The grid itself, or the one that took it over. */
const current = async (
  gridId: string,
  orgs: readonly Org[],
): Promise<Result<{ gridId: string; orgs: readonly Org[] }, 'grid.not_found' | 'grid.retired'>> => {
  const chain = chainOf(orgs, gridId)
  if (!chain) return err('grid.not_found')
  if (chain.grid.retired == null) return ok({ gridId, orgs })
  const next = await readChain(gridId)
  return next ? ok({ gridId: next.grid._id, orgs: [...orgs, next.township, next.community, next.grid] }) : err('grid.retired')
}

export const settleHere: Action<'people.settle'> = async (input, { actor, now }) => {
  const here = await current(input.gridId, await readOrgs(placesOf({ ...actor, homeGridId: input.gridId })))
  if (!here.ok) return here
  const settling = { ...input, gridId: here.value.gridId }
  const settled = { ...actor, ...settle(actor, settling) }
  return (await save(actor, settling)) ? ok(meOf(settled, here.value.orgs, now)) : err('people.changed')
}
