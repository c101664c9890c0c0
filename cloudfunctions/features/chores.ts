import type { Chore, Chores, Phase } from '../platform/chores'
import { settledCollections, type WakingCollection } from '../platform/indexes'
import { settling } from '../platform/settle'
import { wakingAppeals } from './appeals/actions/wake'
import { sendingHalfSheets } from './attendance/actions/half-yearly'
import { sendingUnitSheets } from './attendance/actions/quarterly'
import { tellingDeadLetters } from './audit/actions/dead-letters'
import { recodingPlaces } from './grid/actions/recoding'
import { reduingHouseholds } from './households/actions/redue'
import { ringingBells } from './inbox/actions/doors'
import { sendingMessages, sendingUrgent } from './inbox/actions/send-all'
import { partingLinks } from './links/actions/parting'
import { drawingSample } from './matters/actions/draw'
import { rehomingMatters } from './matters/actions/rehome'
import { wakingMatters } from './matters/actions/wake'
import { askingAgain } from './moderation/actions/ask-again'
import { lapsingProposals } from './proposals/actions/wake'
import { renamingUnits } from './registration/actions/renaming'
import { wakingOffers } from './service/actions/wake'
import { tallyingAll } from './statistics/actions/chores'
import { wakingRollups } from './statistics/actions/wake'
import { askingForArrangement } from './setup/actions/yearly'
import { wakingReservations } from './shop/actions/wake'
import { reckoningBurdens } from './statistics/burden/actions/reckon'
import { findingRepeats, foreseeingSeasons } from './statistics/repeats/actions/find'
import { endingOffices } from './staff/actions/ending'
import { keepingRoster } from './staff/actions/roster'
import { passingUp } from './staff/actions/vacancy'

/** What comes due by itself, by collection. One that can come due and has no waker does not compile. */
const wakers: Readonly<Record<WakingCollection, Chore>> = {
  appeals: wakingAppeals,
  matters: wakingMatters,
  moderation: askingAgain,
  offers: wakingOffers,
  proposals: lapsingProposals,
  reservations: wakingReservations,
  rollups: wakingRollups,
}

const named = (what: string, chores: Chores): Chores =>
  Object.fromEntries(Object.entries(chores).map(([collection, chore]) => [`${what}_${collection}`, chore]))

/** What dead calls left behind, wherever documents carry effects. */
const leftBehind: Chores = named('effects', Object.fromEntries(settledCollections.map((collection) => [collection, settling(collection)])))

/** What comes due, and what happens once in a while. */
const comingDue: Chores = {
  ...named('tally', tallyingAll),
  ...named('wake', wakers),
  endings: endingOffices,
  roster: keepingRoster,
  moves: rehomingMatters,
  recodings: recodingPlaces,
  renames: renamingUnits,
  partings: partingLinks,
  dues: reduingHouseholds,
  vacancies: passingUp,
  spotChecks: drawingSample,
  unitSheets: sendingUnitSheets,
  halfSheets: sendingHalfSheets,
  arrangement: askingForArrangement,
  repeats: findingRepeats,
  seasons: foreseeingSeasons,
  burdens: reckoningBurdens,
  deadLetters: tellingDeadLetters,
}

/**
 * The order of a run, and until when each part may take, ms from its beginning: danger is told before anything else and waits for nobody;
 * what was left behind comes before what rests on it; what all of them have to say is sent last, with a time of its own.
 */
export const phases: readonly Phase[] = [
  { chores: { urgent: sendingUrgent }, until: 8_000 },
  { chores: leftBehind, until: 18_000 },
  { chores: comingDue, until: 28_000 },
  { chores: { messages: sendingMessages, bells: ringingBells }, until: 40_000, always: true },
]
