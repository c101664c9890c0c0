import type { UnitSheet } from '@/contract/attendance'
import { where } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import { periodNamed, quarterOf, type Span } from '../../../ground/time/periods'
import type { Action, Context } from '../../action'
import { registrations } from '../../registration/actions/store'
import { units } from '../../registration/actions/unit-store'
import { speaksFor } from '../../registration/unit-steps'
import { unitAt } from '../../registration/deciding'
import { agreed } from '../../registration/consent'
import type { Registration, UnitRegistration } from '../../registration/registration'
import type { ServiceRecord } from '../record'
import { sheetSpan, unitSheet } from '../unit-sheet'
import { records } from './store'

/** People whose services are read at once. */
const perRead = 100

/** Those who were members of a unit at a moment, UTC ms, and agreed that it sees what they did. */
const readMembers = async (unitId: string, at: number): Promise<readonly Registration[]> => {
  const found = await registrations.find({
    where: where.or([
      { 'unit.id': unitId, state: 'registered' },
      { 'former.unit.id': unitId, state: 'registered' },
    ]),
    limit: 1000,
  })
  return found.filter((member) => agreed(member) && unitAt(member, at)?.id === unitId)
}

const readServices = async (people: readonly string[], { from, to }: Span): Promise<ServiceRecord[]> => {
  const parts = Array.from({ length: Math.ceil(people.length / perRead) }, (_, at) => people.slice(at * perRead, (at + 1) * perRead))
  const read = (part: readonly string[]) =>
    records.find({ where: { 'person.personId': where.in([...part]), 'event.from': where.gte(from).and(where.lt(to)) }, limit: 1000 })
  return (await Promise.all(parts.map(read))).flat()
}

/**
 * The sheet of a unit for a quarter: hours always as they stand, so that a late confirmation is in it; the unit, its name and its members
 * as they were when the quarter ended.
 */
export const makeSheet = async (reported: UnitRegistration, quarter: string, now: number): Promise<UnitSheet> => {
  const end = Math.min(periodNamed(quarter).to - 1, now)
  const members = await readMembers(reported.unit.id, end)
  const services = await readServices(
    members.map(({ personId }) => personId),
    sheetSpan(quarter),
  )
  return unitSheet(services, { id: reported._id, unitName: (unitAt(reported, end) ?? reported.unit).name, quarter, now, members })
}

type SheetRefusal = 'registration.not_found' | 'registration.not_yours' | 'registration.wrong_step' | 'registration.not_approved'

/** For the unit's contact only, once the county knows them. */
export const sheetFor = async (
  { id, quarter }: { id: string; quarter?: string | undefined },
  { actor, now }: Context,
): Promise<Result<UnitSheet, SheetRefusal>> => {
  const reported = await units.get(id)
  if (!reported) return err('registration.not_found')
  if (reported.contact.personId !== actor._id) return err('registration.not_yours')
  if (reported.state !== 'registered') return err('registration.wrong_step')
  if (!speaksFor(reported, actor._id)) return err('registration.not_approved')
  return ok(await makeSheet(reported, quarter ?? quarterOf(now), now))
}

export const showUnitSheet: Action<'attendance.unitSheet'> = (input, context) => sheetFor(input, context)
