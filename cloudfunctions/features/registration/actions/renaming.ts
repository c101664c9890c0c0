import { comesDue, type Chore } from '../../../platform/chores'
import { find, update, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { minute } from '../../../ground/time/beijing'
import { keepingUnit } from '../deciding'
import type { Unit } from '../registration'
import { registrations } from './store'
import { units } from './unit-store'

/** A unit that took another name, in the collection `renames`. `clock` works it off. */
export interface Renaming {
  readonly _id: string
  readonly unit: Unit
  readonly at: number
  /** Null while somebody may still be called by the old name. */
  readonly doneAt: number | null
}

/** Documents of one unit that are looked at in one run. */
const most = 100
/** A call may have read the old name before, and save it after: longer than any call runs. */
const grace = 5 * minute

const stillCalled = (collection: 'registrations' | 'units', { id, name }: Unit) =>
  find<{ _id: string }>(collection, { where: { 'unit.id': id, 'unit.name': where.neq(name) }, limit: most, fields: ['unit'] })

/** Whoever still has the old name takes the new one, and keeps what it was until then. */
const workOff = async ({ _id, unit, at }: Renaming, now: number): Promise<number> => {
  const [members, reported] = await Promise.all([stillCalled('registrations', unit), stillCalled('units', unit)])
  const outcomes = await Promise.allSettled([
    ...members.map((one) => registrations.change(one._id, (seen) => ok({ next: keepingUnit(seen, { ...seen, unit }, at), effects: [] }))),
    ...reported.map((one) => units.change(one._id, (seen) => ok({ next: keepingUnit(seen, { ...seen, unit }, at), effects: [] }))),
  ])
  if (outcomes.length === 0 && now - at > grace) await update('renames', { _id, doneAt: null }, { doneAt: now })
  return outcomes.length
}

const open = { doneAt: null }

/** Carries the new name of a unit to its members and its other registrations, so many in a run: again changes nothing. */
export const renamingUnits: Chore = {
  asks: comesDue('renames', () => open),
  run: async ({ now, hasTime }) => {
    const standing = await find<Renaming>('renames', { where: open, order: [['at', 'asc']], limit: 20 })
    let looked = 0
    for (const renaming of standing) for (let found = most; found > 0 && hasTime(); looked += found) found = await workOff(renaming, now)
    return looked
  },
}
