import type { Chore } from '../../../platform/chores'
import { insert } from '../../../platform/documents'
import { storedSettings } from '../../../platform/settings-cache'
import { isArranged } from '../../../ground/time/arrangements'
import { readChildren } from '../../grid/actions/read'
import { inOffice } from '../../grid/duty'
import { deliver } from '../../inbox/actions/deliver'
import { settingsFrom } from '../../settings/defaults'
import { askForArrangement, yearAskedFor } from '../yearly'

const markOf = (year: number | null) => `arrangement_${String(year)}`

/** Each December the county's officers are reminded once to enter the next year's arrangement, unless it is known. */
export const askingForArrangement: Chore = {
  asks: (now) => ({ collection: 'clocks', where: { _id: markOf(yearAskedFor(now)) }, limit: 1, fields: ['_id'] }),
  isDue: (asked, now) => asked.length === 0 && yearAskedFor(now) !== null,
  run: async ({ now }) => {
    const year = yearAskedFor(now)
    if (year === null) return 0
    const known = isArranged(year, settingsFrom(await storedSettings()).arrangements)
    const [county] = known ? [] : await readChildren(null)
    const officers = (county?.staff ?? []).filter((staff) => staff.role === 'countyOfficer' && inOffice(staff, now))
    await Promise.all(askForArrangement(year, officers, now).map((tell) => deliver.run(tell, now)))
    await insert('clocks', { _id: markOf(year) })
    return 1
  },
}
