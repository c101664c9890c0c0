import { comesDue, type Chore } from '../../../platform/chores'
import type { DeadLetter } from '../../../platform/aggregate'
import { find, update, where } from '../../../platform/documents'
import { readChildren } from '../../grid/actions/read'
import { inOffice } from '../../grid/duty'
import { deliver } from '../../inbox/actions/deliver'
import { tellStuck } from '../stuck'

/** Told in one message. */
const most = 100

/** The county's officers hear once of what never came about: one message for all of a run. */
export const tellingDeadLetters: Chore = {
  asks: comesDue('deadLetters', () => ({ toldAt: null })),
  run: async ({ now }) => {
    const letters = await find<DeadLetter>('deadLetters', { where: { toldAt: null }, limit: most })
    const [county] = await readChildren(null)
    const officers = (county?.staff ?? []).filter((staff) => staff.role === 'countyOfficer' && inOffice(staff, now))
    await Promise.all(tellStuck(letters, officers, now).map((tell) => deliver.run(tell, now)))
    const told = where.in(letters.map(({ _id }) => _id))
    await update('deadLetters', { _id: told, toldAt: null }, { toldAt: now })
    return letters.length
  },
}
