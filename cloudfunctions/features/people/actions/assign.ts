import { ok } from '../../../platform/result'
import { assigned, type Said } from '../../actor/assignments'
import { people } from './store'

/** Somebody who is given an assignment, as whoever gives it knows them. */
export interface Holder {
  readonly id: string
  readonly openid: string | null
  readonly name: string
  readonly phone: string | null
  readonly homeGridId?: string | null
}

/**
 * An assignment as it was said, unless something newer stands; a first one
 * makes the person. What they never said of themselves is taken as known.
 */
export const assignPerson = async (holder: Holder, said: Said): Promise<void> => {
  const { id, openid, name, phone, homeGridId = null } = holder
  const changed = await people.change(id, (standing) => {
    const next = assigned(standing, said)
    return ok({ next: next ? { ...next, name: next.name ?? name, homeGridId: next.homeGridId ?? homeGridId } : standing, effects: [] })
  })
  if (changed.ok) return
  if (changed.code !== 'not_found') throw new Error(`${id}: ${changed.code}`)
  const { created } = await people.create(id, { next: { openid: openid ?? '', name, phone, homeGridId, assignments: [said] }, effects: [] })
  if (!created) await assignPerson(holder, said)
}
