import type { SettingsValues } from '@/contract/settings'

export type Numbers = SettingsValues['numbers']

/** Figures of published practice: defaults that a county may change. `sources.ts` says where each comes from. */
export const defaultNumbers: Numbers = {
  linksMin: 2,
  linksUsual: 5,
  linksMax: 15,
  visitHighDays: 7,
  visitKeyDays: 30,
  visitGeneralDays: 90,
  visitOrdinaryDays: 180,
  visitGracePercent: 33,
  weightResponse: 30,
  weightSolved: 35,
  weightSatisfied: 35,
  callBackPercent: 10,
  urbanHouseholds: 500,
  ruralHouseholds: 300,
  attendMetres: 0,
  appealDays: 5,
  appealContestDays: 15,
  manualDays: 7,
  compareCommunities: 0,
  familyPools: 0,
  shopDays: 7,
  linksCentre: 47,
  linksFrail: 3,
  factMonths: 12,
  factFrailMonths: 6,
  burdenMessages: 15,
  burdenFields: 60,
  burdenMinutes: 90,
  burdenTapSeconds: 2,
  burdenFieldSeconds: 10,
  burdenReading: 300,
}

/** The county's figures where it has set them, the defaults elsewhere: an old edition lacks the later ones. */
export const numbersFrom = ({ numbers }: Readonly<Record<string, unknown>>): Numbers => ({
  ...defaultNumbers,
  ...(numbers as Partial<Numbers> | undefined),
})
