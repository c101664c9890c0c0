import type { Chore } from '../../../platform/chores'
import { where } from '../../../platform/documents'
import { periodBefore } from '../../../ground/time/periods'
import { aggregates } from '../../store'
import { units } from '../../registration/actions/unit-store'
import { speaksFor } from '../../registration/unit-steps'
import type { UnitRegistration } from '../../registration/registration'
import { isDue, notice, noticeIdOf, type UnitSheetNotice } from '../quarterly'
import { goRound, roundOf } from './round'
import { makeSheet } from './unit-sheet'

const unitSheets = aggregates<UnitSheetNotice>('unitSheets')

/** Units that are looked at between two notes of how far it has come. */
const batch = 20

const tellUnit = async (reported: UnitRegistration, quarter: string, now: number) => {
  if (reported.state !== 'registered' || !speaksFor(reported, reported.contact.personId)) return
  const decision = notice(reported, await makeSheet(reported, quarter, now), now)
  if (decision) await unitSheets.create(noticeIdOf(reported._id, quarter), decision)
}

/**
 * 季度反馈: when a quarter is over, the contact of each unit whose members served hears that its sheet is there. In batches;
 * run twice, or a month late, it tells everybody once.
 */
export const sendingUnitSheets: Chore = {
  asks: (now) => roundOf('unitSheets', periodBefore('quarter', now).name),
  isDue: (over, now) => over.length === 0 && isDue(periodBefore('quarter', now).name, now),
  run: ({ now, hasTime }) => {
    const quarter = periodBefore('quarter', now).name
    const step = async (after: string) => {
      const found = await units.find({ where: { _id: where.gt(after) }, order: [['_id', 'asc']], limit: batch })
      for (const reported of found) await tellUnit(reported, quarter, now)
      return found.map(({ _id }) => _id)
    }
    return goRound({ collection: 'unitSheets', name: quarter, batch, hasTime, step })
  },
}
