import type { AuditLine as Shown } from '@/contract/audit'
import type { AuditKind, Role } from '@/contract/words'
import type { Effect } from '../platform/aggregate'
import { communityIdOf, countyIdOf, isCommunity, isCounty, isDepartment, isInCommunity, isTownship, townshipIdOf } from './places'

/** One value that changed, in words. */
export interface Changed {
  readonly label: string
  readonly before: string | null
  readonly after: string | null
}

/** One line in the collection `audit`: who changed what, and where. Never changed, never removed. */
export interface AuditLine {
  readonly _id: string
  readonly at: number
  readonly what: AuditKind
  readonly orgId: string
  readonly orgName: string
  /** The places it lies in, for those who answer for them. */
  readonly within: { readonly county: string | null; readonly township: string | null; readonly community: string | null }
  readonly by: { readonly personId: string; readonly name: string; readonly role: Role | null }
  readonly changes: readonly Changed[]
}

/** The effect of leaving a line; its id is the line's. */
export interface AuditEffect extends Effect {
  readonly kind: 'audit'
  readonly line: AuditLine
}

/** Long values are cut: a line is for reading. */
const brief = (value: string | null) => (value !== null && [...value].length > 60 ? `${[...value].slice(0, 59).join('')}…` : value)

/** The places that a place lies in, itself among them. */
export const withinOf = (orgId: string): AuditLine['within'] => ({
  county: countyIdOf(orgId),
  township: isDepartment(orgId) || isCounty(orgId) ? null : townshipIdOf(orgId),
  community: isInCommunity(orgId) ? communityIdOf(orgId) : null,
})

/** The effect that leaves a line; `id` names the save that caused it. Values that did not change are left out. */
export const auditEffect = (id: string, line: Omit<AuditLine, '_id' | 'within'>): AuditEffect => ({
  id,
  kind: 'audit',
  line: {
    ...line,
    _id: id,
    within: withinOf(line.orgId),
    changes: line.changes
      .filter(({ before, after }) => before !== after)
      .map(({ label, before, after }) => ({ label, before: brief(before), after: brief(after) })),
  },
})

/** The query for all lines of a place and of those below it. */
export const scopeOf = (orgId: string): Readonly<Record<string, string>> => {
  if (isCounty(orgId)) return { 'within.county': orgId }
  if (isTownship(orgId)) return { 'within.township': orgId }
  if (isCommunity(orgId)) return { 'within.community': orgId }
  return isDepartment(orgId) ? { 'within.county': countyIdOf(orgId), orgId } : { 'within.community': communityIdOf(orgId), orgId }
}

/** A line as those above read it: names and roles, no ids of people. */
export const lineView = ({ _id, at, what, orgId, orgName, by, changes }: AuditLine): Shown => ({
  id: _id,
  at,
  what,
  orgId,
  orgName,
  by: { name: by.name, role: by.role },
  changes: [...changes],
})
