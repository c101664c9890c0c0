import type { StaffRow } from '@/contract/staff'
import type { StaffStep } from '@/contract/words'
import type { Context } from '../action'
import { inOffice, onLeave } from '../grid/duty'
import { sayName } from '../grid/names'
import { officeIdOf } from '../grid/office-id'
import { officeFrom, type Office, type Org } from '../grid/org'
import { standsAbove } from '../actor/standing'

const leaveOf = ({ leave }: Office, known: readonly Org[]): StaffRow['leave'] => {
  if (!leave) return null
  const { from, to, deputy } = leave
  const stand =
    deputy &&
    known.find(({ _id }) => _id === deputy.orgId)?.staff.find(({ personId, role }) => personId === deputy.personId && role === deputy.role)
  return { from, to, deputyId: deputy && stand ? officeIdOf(deputy.orgId, deputy) : null, deputyName: stand?.name ?? null }
}

const isAbove = (org: Org, { role, personId }: Office, { actor, now }: Pick<Context, 'actor' | 'now'>): boolean =>
  standsAbove(actor, { role, orgId: org._id, personId }, now)

const stepsFor = (org: Org, office: Office, { actor, now }: Context): StaffStep[] => {
  if (org.retired != null) return []
  const above = isAbove(org, office, { actor, now })
  if (!inOffice(office, now)) return above ? ['extend'] : []
  return above ? ['extend', 'leave', 'end'] : office.personId === actor._id ? ['leave'] : []
}

/** One office as those who keep the staff see it. */
export const toRow = (org: Org, staff: Org['staff'][number], { known, context }: { known: readonly Org[]; context: Context }): StaffRow => {
  const office = officeFrom(staff)
  const { name, role, phone, from, until } = office
  return {
    id: officeIdOf(org._id, office),
    orgId: org._id,
    orgName: sayName(org.name),
    name,
    role,
    phone,
    from,
    until,
    ended: !inOffice(office, context.now),
    leave: leaveOf(office, known),
    onLeave: onLeave(office, context.now),
    // Whether a number is on the system concerns whoever gives the office, who has to tell its holder.
    bound: office.openid !== null || !isAbove(org, office, context),
    can: stepsFor(org, office, context),
  }
}
