import type { DueRow } from '@/contract/visits'
import { yearMonthOf } from '../../ground/time/beijing'
import { openDues } from '../households/dues'
import { currentLinks, type Household } from '../households/household'
import { endOfToday } from './due-scope'

/** Where they live in this month, where it is not at home; from 11 to 4 goes over the new year. */
const whereNow = ({ second }: Pick<Household, 'second'>, now: number): string | null => {
  if (!second) return null
  const { month } = yearMonthOf(now)
  const inside = second.from <= second.to ? month >= second.from && month <= second.to : month >= second.from || month <= second.to
  return inside ? second.where : null
}

/** One line of today's list, for whoever looks after the household. */
export const toDueRow = (household: Household, ask: DueRow['ask'], now: number): DueRow => ({
  id: household._id,
  label: household.label,
  contact: { ...household.contact },
  gridName: household.place.gridName,
  communityName: household.place.communityName,
  laneName: household.lane?.name ?? null,
  reach: household.reach,
  lang: household.lang,
  whereNow: whereNow(household, now),
  memberName: currentLinks(household)[0]?.member.name ?? null,
  contactedAt: household.contactedAt,
  dues: openDues(household, now)
    .filter(({ at }) => at <= endOfToday(now))
    .map(({ rule, at }) => ({ rule, at })),
  ask,
  can: ['save', 'excuse'],
})
