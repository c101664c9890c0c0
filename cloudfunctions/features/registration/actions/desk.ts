import { where } from '../../../platform/documents'
import { pageSize } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { deskAt, inPlace, skillsOf } from '../desk'
import type { Reported } from '../registration'
import { toUnitView } from '../unit-view'
import { toView } from '../view'
import { registrations } from './store'
import { units } from './unit-store'

/** Members and units that are looked at: those who wait come first. */
const most = { members: 1000, units: 120 } as const

/** What a row takes: a thousand of them without their histories. */
const shown = ['personId', 'state', 'number', 'name', 'phone', 'place', 'unit', 'skills', 'classes', 'freeTimes', 'sentAt', 'confirmedAt', 'asked', 'consent', 'stays']

/** Those who wait, then those who are registered: the order of the index. */
const present = (orgId: string, limit: number) =>
  ({ where: { ...inPlace(orgId), state: where.in(['pending', 'registered']) }, order: [['state', 'asc'], ['sentAt', 'asc']], limit }) as const

const split = <T extends Pick<Reported, 'state'>>(found: readonly T[]) => ({
  waiting: found.filter(({ state }) => state === 'pending').slice(0, pageSize),
  registered: found.filter(({ state }) => state === 'registered'),
})

export const showDesk: Action<'registration.desk'> = async (input, context) => {
  const orgId = deskAt(input.orgId, context)
  if (orgId === null) return err('registration.not_yours')
  const [foundMembers, foundUnits] = await Promise.all([registrations.find({ ...present(orgId, most.members), fields: shown }), units.find(present(orgId, most.units))])
  const [members, reported] = [split(foundMembers), split(foundUnits)]
  return ok({
    orgId,
    members: members.waiting.map((registration) => toView(registration, context)),
    units: reported.waiting.map((unit) => toUnitView(unit, context)),
    registered: members.registered.length,
    skills: skillsOf(members.registered),
    reported: reported.registered.slice(0, 100).map((unit) => toUnitView(unit, context)),
  })
}
