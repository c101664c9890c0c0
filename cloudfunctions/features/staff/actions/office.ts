import { repeatable } from '../../../platform/effects'
import { rebindOrg } from '../../grid/actions/store'
import type { OfficeEffect } from '../../grid/org'
import { assignPerson } from '../../people/actions/assign'
import { proverOf } from '../../people/actions/prover'
import { officeSays } from '../../registration/actions/office'

/** Whoever has proved a number meanwhile holds what it was given: looked up after the assignment stands, as they look after theirs does. */
const handOn = async ({ person, assignment }: OfficeEffect, now: number): Promise<void> => {
  if (!person.id.startsWith('t_')) return
  const to = await proverOf(person.id)
  if (to) await rebindOrg(assignment.orgId, { from: person.id, to, at: now })
}

/** A place gave an office or took it: the person knows. A member is whoever is registered, so the office's list makes a registration. */
export const placing = repeatable<OfficeEffect>(async (effect, now) => {
  await (effect.assignment.role === 'member' ? officeSays(effect, now) : assignPerson(effect.person, effect.assignment))
  await handOn(effect, now)
})
