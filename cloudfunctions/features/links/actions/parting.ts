import { comesDue, type Chore } from '../../../platform/chores'
import { find, update } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { PartLinks } from '../../households/household'
import { households } from '../../households/actions/store'
import { readWorkers } from '../../households/actions/workers'
import { partedFrom } from '../parting'

/** A member who is to be parted from their households, in the collection `partings`. */
type Parting = PartLinks & { readonly _id: string; readonly doneAt: number | null }

const open = { doneAt: null }
const most = 50
/** Households that one member has, more than ever. */
const mostHeld = 300

const workOff = async (parting: Parting, now: number): Promise<void> => {
  const held = await households.find({ where: { hands: parting.personId }, limit: mostHeld })
  for (const household of held) {
    const workers = await readWorkers(household, now)
    const changed = await households.change(household._id, (seen) => ok(partedFrom(seen, parting, workers)), household)
    if (!changed.ok && changed.code === 'changed') throw new Error(`${household._id}: ${changed.code}`)
  }
  await update('partings', { _id: parting._id, doneAt: null }, { doneAt: now })
}

/** Members who left 报到, were struck off or died: their households look for somebody else. From wherever it was left. */
export const partingLinks: Chore = {
  asks: comesDue('partings', () => open),
  run: async ({ now, hasTime }) => {
    const standing = await find<Parting>('partings', { where: open, order: [['at', 'asc']], limit: most })
    let done = 0
    for (const parting of standing)
      if (hasTime()) {
        await workOff(parting, now)
        done += 1
      }
    return done
  },
}
