import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { aggregates } from '../../store'
import { letGo, type Binding, type LetGo } from '../binding'
import { provisionalIdOf } from '../../actor/person-id'
import { people } from './store'

/** Whose a number is. */
export const bindings = aggregates<Binding>('bindings')

/**
 * The number is theirs no longer, and stands on them no longer. Safe to repeat. They are saved in any case: whoever is just noting
 * the number on them has read them before, and must look again.
 */
export const lettingGo = repeatable<LetGo>(async ({ personId, phone, at }) => {
  const released = await bindings.change(provisionalIdOf(phone), (binding) => ok({ next: letGo(binding, personId, at), effects: [] }))
  if (!released.ok && released.code === 'changed') throw new Error(`${personId}: ${released.code}`)
  const forgot = await people.change(personId, (person) =>
    ok({ next: { ...person, phone: person.phone === phone ? null : person.phone }, effects: [] }),
  )
  if (!forgot.ok && forgot.code === 'changed') throw new Error(`${personId}: ${forgot.code}`)
})
