import { findById, insert } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import { repeatable } from '../../../platform/effects'
import { aggregates, type Decision } from '../../../platform/store'
import { assignPerson } from '../../people/actions/assign'
import { officeSays } from '../../registration/actions/office'
import type { Binding } from '../../people/binding'
import { rebound, type Rebinding } from '../../staff/rebind'
import { planted, received, retired } from '../follow'
import { moveOf } from '../move'
import { orgFrom, type OfficeEffect, type OrgEffect, type OrgState } from '../org'

type Rule<Code extends string> = (state: OrgState) => Result<Decision<OrgState> | null, Code>

/** What is saved says when, so that directories learn of it: an effect may be made to happen long after it was decided. */
const stamped = ({ next, effects }: Decision<OrgState>): Decision<OrgState> => ({ next: { ...next, changedAt: Date.now() }, effects })

/** Whoever has proved a number meanwhile holds what it was given: looked up after the assignment stands, as they look after theirs does. */
const handOn = async ({ person, assignment }: OfficeEffect): Promise<void> => {
  if (!person.id.startsWith('t_')) return
  const binding = await findById<Binding>('bindings', person.id)
  if (binding)
    await rebindOrg(assignment.orgId, { from: person.id, to: { personId: binding.personId, openid: binding.openid }, at: Date.now() })
}

const follow = async (id: string, rule: (state: OrgState) => Decision<OrgState> | null): Promise<void> => {
  const changed = await changeOrg(id, (state) => ok(rule(state)))
  if (!changed.ok) throw new Error(`${id}: ${changed.code}`)
}

/** Makes what follows from a change of the tree happen. Safe to repeat, each by its own nature. */
const run = async (effect: OrgEffect): Promise<void> => {
  switch (effect.kind) {
    case 'audit':
      await insert('audit', effect.line)
      return
    case 'move':
      await insert('moves', moveOf(effect))
      return
    case 'office':
      // A member is whoever is registered: the office's list makes a registration, and that makes the member.
      await (effect.assignment.role === 'member' ? officeSays(effect) : assignPerson(effect.person, effect.assignment))
      return handOn(effect)
    case 'plant':
      await orgs.create(effect.org._id, stamped(planted(effect)))
      return
    case 'retire':
      return follow(effect.orgId, (state) => retired(state, effect))
    case 'receive':
      return follow(effect.orgId, (state) => received(state, effect))
  }
}

/** The tree. Every effect may be repeated, so what has happened is not asked first. */
export const orgs = aggregates<OrgState>('orgs', repeatable(run))

type Changed<Code extends string> = Promise<Result<OrgState, Code | 'grid.not_found' | 'grid.changed'>>

/** Change one place by a rule; one that decides nothing saves nothing. Old documents are read as if they were new. */
export const changeOrg = async <Code extends string>(id: string, rule: Rule<Code>): Changed<Code> => {
  const changed = await orgs.change(id, (seen) => {
    const decision = rule(orgFrom(seen))
    if (!decision.ok) return decision
    return ok(decision.value ? stamped(decision.value) : { next: seen, effects: [] })
  })
  if (changed.ok) return ok(orgFrom(changed.value))
  if (changed.code === 'not_found') return err('grid.not_found')
  return err(changed.code === 'changed' ? 'grid.changed' : changed.code)
}

/** What a number held in a place becomes its owner's. */
export const rebindOrg = (orgId: string, rebinding: Rebinding): Promise<void> => follow(orgId, (state) => rebound(state, rebinding))
