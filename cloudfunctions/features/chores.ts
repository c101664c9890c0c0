import type { Chore, Chores } from '../platform/chores'
import { settledCollections, type WakingCollection } from '../platform/indexes'
import { settling } from '../platform/settle'
import { wakingAppeals } from './appeals/actions/wake'
import { sendingHalfSheets } from './attendance/actions/half-yearly'
import { sendingUnitSheets } from './attendance/actions/quarterly'
import { tellingDeadLetters } from './audit/actions/dead-letters'
import { ringingBells } from './inbox/actions/doors'
import { sendingMessages, sendingUrgent } from './inbox/actions/send-all'
import { drawingSample } from './matters/actions/draw'
import { rehomingMatters } from './matters/actions/rehome'
import { wakingMatters } from './matters/actions/wake'
import { lapsingProposals } from './proposals/actions/wake'
import { wakingOffers } from './service/actions/wake'
import { wakingReservations } from './shop/actions/wake'

/** What comes due by itself, by collection. One that can come due and has no waker does not compile. */
const wakers: Readonly<Record<WakingCollection, Chore>> = {
  appeals: wakingAppeals,
  matters: wakingMatters,
  offers: wakingOffers,
  proposals: lapsingProposals,
  reservations: wakingReservations,
}

const named = (what: string, chores: Chores): Chores =>
  Object.fromEntries(Object.entries(chores).map(([collection, chore]) => [`${what}_${collection}`, chore]))

/** What dead calls left behind, wherever documents carry effects; what comes due; and what happens once in a while. */
export const chores: Chores = {
  ...named('effects', Object.fromEntries(settledCollections.map((collection) => [collection, settling(collection)]))),
  ...named('wake', wakers),
  moves: rehomingMatters,
  spotChecks: drawingSample,
  unitSheets: sendingUnitSheets,
  halfSheets: sendingHalfSheets,
  deadLetters: tellingDeadLetters,
}

/** Sent first and with a time of its own: danger waits for nobody. */
export const first: Chores = { urgent: sendingUrgent }

/** Sent last and with a time of its own: what the chores had to say. */
export const last: Chores = { messages: sendingMessages, bells: ringingBells }
