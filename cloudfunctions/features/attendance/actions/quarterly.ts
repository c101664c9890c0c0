import { findById, insert, update, where } from '../../../platform/documents'
import { byKind } from '../../../platform/effects'
import { aggregates } from '../../../platform/store'
import { deliver } from '../../inbox/actions/deliver'
import type { Tell } from '../../inbox/tell'
import { units } from '../../registration/actions/unit-store'
import type { UnitRegistration } from '../../registration/registration'
import { isDue, notice, noticeIdOf, type UnitSheetNotice } from '../quarterly'
import { quarterBefore } from '../unit-sheet'
import { makeSheet } from './unit-sheet'

export const unitSheets = aggregates<UnitSheetNotice>('unitSheets', byKind<Tell>({ tell: deliver }))

/** Units that are looked at between two notes of how far it has come. */
const batch = 20

/** How far the round of a quarter has come: the last unit, and whether it was the last of all. */
interface Round {
  readonly _id: string
  readonly after: string
  readonly done: boolean
}

/** A warm instance asks once. */
let finished: string | null = null

const tellUnit = async (reported: UnitRegistration, quarter: string, now: number) => {
  if (reported.state !== 'registered') return
  const decision = notice(reported, await makeSheet(reported, quarter, now), now)
  if (decision) await unitSheets.create(noticeIdOf(reported._id, quarter), decision)
}

/** The round of a quarter, begun when nobody has. */
const roundOf = async (quarter: string): Promise<Round> => {
  const fresh: Round = { _id: `round_${quarter}`, after: '', done: false }
  return (await insert('unitSheets', fresh)) ? fresh : ((await findById<Round>('unitSheets', fresh._id)) ?? fresh)
}

/**
 * 季度反馈: when a quarter is over, the contact of each unit whose members served hears that its sheet is there. In batches;
 * run twice, or a month late, it tells everybody once.
 */
export const sendUnitSheets = async (now: number, hasTime: () => boolean): Promise<number> => {
  const quarter = quarterBefore(now)
  if (finished === quarter || !isDue(quarter, now)) return 0
  const round = await roundOf(quarter)
  let [after, done, count] = [round.after, round.done, 0]
  while (!done && hasTime()) {
    const found = await units.find({ where: { _id: where.gt(after) }, order: [['_id', 'asc']], limit: batch })
    for (const reported of found) await tellUnit(reported, quarter, now)
    after = found.at(-1)?._id ?? after
    done = found.length < batch
    count += found.length
    await update('unitSheets', { _id: round._id }, { after, done })
  }
  if (done) finished = quarter
  return count
}
