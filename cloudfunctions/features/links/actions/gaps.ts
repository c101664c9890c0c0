import { where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { rank, standing, topOf } from '../../actor/standing'
import { scopeOf } from '../../households/scope'
import { quietBefore } from '../../households/view'
import { isCounty, isDepartment, isGrid, isTownship } from '../../../ground/places'
import { numbersFrom } from '../../settings/numbers'
import { coverage, livedIn, partsOf, type Alike } from '../covering'
import { memberFields, withHouseholds, type Member, type MemberRow } from './members'

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly households: readonly Alike[]
  readonly members: readonly Member[]
}

/** More than a township has of either. */
const mostAlike = 5000
const mostMembers = 1000
const mostShown = 100

const { aggregate } = where

/** Households that are alike in what they lack, with how many they are, and the members who report here: one request. */
const read = (personId: string, orgId: string, now: number) => {
  const { id, name } = partsOf(orgId)
  const alike = {
    id,
    name,
    gaps: '$gaps',
    quiet: aggregate.lt(['$quietFrom', quietBefore(now)]),
    frail: aggregate.gt(['$frailUntil', now]),
  }
  const level = isTownship(orgId) ? 'township' : 'community'
  return gather<Found>({
    on: { collection: 'people', id: personId },
    finds: {
      households: {
        collection: 'households',
        where: { ...scopeOf(orgId), state: where.in([...livedIn]) },
        group: { _id: alike, many: aggregate.sum(1) },
        limit: mostAlike,
      },
      members: {
        collection: 'registrations',
        where: { [`place.within.${level}`]: orgId, state: 'registered' },
        fields: memberFields,
        limit: mostMembers,
      },
    },
  })
}

const fewestFirst = (rows: readonly MemberRow[]) => [...rows].sort((one, other) => one.households - other.households).slice(0, mostShown)

export const showGaps: Action<'links.gaps'> = async ({ orgId: asked }, { actor, now }) => {
  const orgId = asked ?? topOf(actor, now)
  if (orgId === null || isDepartment(orgId) || standing(actor, orgId, now) < rank.worker) return err('links.not_yours')
  if (isCounty(orgId)) return err('links.too_wide')
  const [found, stored] = await Promise.all([read(actor._id, orgId, now), storedSettings()])
  // Who looks after whom is a community's affair: a grid shows its households alone.
  const members = isGrid(orgId) ? [] : await withHouseholds(found?.members ?? [])
  const { linksMin, linksMax } = numbersFrom(stored)
  const [below, above] = [members.filter((one) => one.households < linksMin), members.filter((one) => one.households > linksMax)]
  const { lived, covered, parts, gaps } = coverage(found?.households ?? [])
  return ok({
    orgId,
    lived,
    covered,
    parts,
    gaps: [...gaps, { kind: 'below', many: below.length }, { kind: 'above', many: above.length }],
    below: fewestFirst(below),
    above: fewestFirst(above).reverse(),
  })
}
