import { records } from '../features/attendance/actions/store'
import { halfSheets, sendHalfSheets } from '../features/attendance/actions/half-yearly'
import { sendUnitSheets, unitSheets } from '../features/attendance/actions/quarterly'
import { appeals } from '../features/appeals/actions/store'
import { wakeAppeals } from '../features/appeals/actions/wake'
import { proposals } from '../features/proposals/actions/store'
import { lapseProposals } from '../features/proposals/actions/wake'
import { claims } from '../features/setup/actions/claims'
import { settings } from '../features/settings/actions/store'
import { families } from '../features/family/actions/store'
import { feedback } from '../features/feedback/actions/store'
import { accounts } from '../features/points/actions/accounts'
import { imports } from '../features/exchange/actions/store'
import { orgs } from '../features/grid/actions/store'
import { ringBells } from '../features/inbox/actions/doors'
import { sendAllDue } from '../features/inbox/actions/send-all'
import { assignments } from '../features/matters/actions/assignments'
import { drawSample } from '../features/matters/actions/draw'
import { rehomeMatters } from '../features/matters/actions/rehome'
import { matters } from '../features/matters/actions/store'
import { wakeMatters } from '../features/matters/actions/wake'
import { bindings } from '../features/people/actions/bindings'
import { goods, reservations } from '../features/shop/actions/store'
import { wakeReservations } from '../features/shop/actions/wake'
import { people } from '../features/people/actions/store'
import { offers } from '../features/service/actions/store'
import { registrations } from '../features/registration/actions/store'
import { units } from '../features/registration/actions/unit-store'
import { wakeOffers } from '../features/service/actions/wake'
import { textOf } from '../platform/faults'
import { calledByTimer } from '../platform/identity'
import { log } from '../platform/log'

/** Documents of each kind that are settled at once. */
const batch = 100
/** Of the 60 seconds that its config.json gives: what is left over, the next run takes. */
const patience = 40_000

type HasTime = () => boolean

/** Effects that a dead call left behind, batch after batch. */
const settleAll = async (settle: (limit: number) => Promise<number>, hasTime: HasTime): Promise<number> => {
  let count = 0
  for (let found = batch; found === batch && hasTime(); count += found) found = await settle(batch)
  return count
}

/** What a minute brings due. Each resolves to how many documents it looked at, and is safe to run twice or late. */
const chores: Readonly<Record<string, (hasTime: HasTime) => Promise<number>>> = {
  woken: (hasTime) => wakeMatters(Date.now(), hasTime),
  assigned: (hasTime) => settleAll(assignments.settle, hasTime),
  matterEffects: (hasTime) => settleAll(matters.settle, hasTime),
  offersWoken: (hasTime) => wakeOffers(Date.now(), hasTime),
  offerEffects: (hasTime) => settleAll(offers.settle, hasTime),
  serviceEffects: (hasTime) => settleAll(records.settle, hasTime),
  unitSheets: (hasTime) => sendUnitSheets(Date.now(), hasTime),
  halfSheets: (hasTime) => sendHalfSheets(Date.now(), hasTime),
  halfSheetEffects: () => halfSheets.settle(batch),
  unitSheetEffects: () => unitSheets.settle(batch),
  orgEffects: (hasTime) => settleAll(orgs.settle, hasTime),
  spotChecks: (hasTime) => drawSample(Date.now(), hasTime),
  moves: (hasTime) => rehomeMatters(batch, Date.now(), hasTime),
  bindingEffects: (hasTime) => settleAll(bindings.settle, hasTime),
  claimEffects: () => claims.settle(batch),
  settingsEffects: () => settings.settle(batch),
  importEffects: () => imports.settle(batch),
  personEffects: (hasTime) => settleAll(people.settle, hasTime),
  registrationEffects: (hasTime) => settleAll(registrations.settle, hasTime),
  unitEffects: (hasTime) => settleAll(units.settle, hasTime),
  appealEffects: (hasTime) => settleAll(appeals.settle, hasTime),
  appealsWoken: (hasTime) => wakeAppeals(Date.now(), hasTime),
  proposalEffects: (hasTime) => settleAll(proposals.settle, hasTime),
  proposalsLapsed: (hasTime) => lapseProposals(Date.now(), hasTime),
  goodsEffects: () => goods.settle(batch),
  // What a dead call left behind first: waking saves, and a save puts off what is left.
  reservationEffects: (hasTime) => settleAll(reservations.settle, hasTime),
  reservationsWoken: (hasTime) => wakeReservations(Date.now(), hasTime),
  familyEffects: () => families.settle(batch),
  feedbackEffects: (hasTime) => settleAll(feedback.settle, hasTime),
  accountEffects: (hasTime) => settleAll(accounts.settle, hasTime),
  // Last: what the chores above have to say is sent in the same run.
  messages: sendAllDue,
  bells: () => ringBells(Date.now()),
}

/** One chore that fails must not keep the others from running. */
const attempt = async (chore: string, run: () => Promise<number>): Promise<number> => {
  try {
    return await run()
  } catch (error) {
    log('clock.broken', { chore, reason: textOf(error).slice(0, 300) })
    return 0
  }
}

/** The minute timer. Anybody could invoke a function by its name, so only the platform's timer is heard. */
export const main = async () => {
  if (!calledByTimer()) {
    return { ok: false, error: { code: 'call.unknown', message: '只有定时器能运行' } }
  }
  const started = performance.now()
  const hasTime = () => performance.now() - started < patience
  const counts: Record<string, number> = {}
  for (const [chore, run] of Object.entries(chores)) counts[chore] = await attempt(chore, () => run(hasTime))
  log('clock', counts)
  return { ok: true, data: { ...counts, more: !hasTime() } }
}
