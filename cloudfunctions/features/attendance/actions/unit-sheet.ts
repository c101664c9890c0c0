import type { UnitSheet } from '@/contract/attendance'
import { where } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import { quarterOf, type Span } from '../../../ground/time/periods'
import type { Action, Context } from '../../action'
import { registrations } from '../../registration/actions/store'
import { units } from '../../registration/actions/unit-store'
import { speaksFor } from '../../registration/unit-steps'
import { agreed } from '../../registration/consent'
import type { Registration, UnitRegistration } from '../../registration/registration'
import type { ServiceRecord } from '../record'
import { sheetSpan, unitSheet } from '../unit-sheet'
import { records } from './store'

/** People whose services are read at once. */
const perRead = 100

/** The members of a unit who agreed that it sees what they did. */
const readMembers = async (unitId: string): Promise<readonly Registration[]> =>
  (await registrations.find({ where: { 'unit.id': unitId, state: 'registered' }, limit: 1000 })).filter(agreed)

const readServices = async (people: readonly string[], { from, to }: Span): Promise<ServiceRecord[]> => {
  const parts = Array.from({ length: Math.ceil(people.length / perRead) }, (_, at) => people.slice(at * perRead, (at + 1) * perRead))
  const read = (part: readonly string[]) =>
    records.find({ where: { 'person.personId': where.in([...part]), 'event.from': where.gte(from).and(where.lt(to)) }, limit: 1000 })
  return (await Promise.all(parts.map(read))).flat()
}

/** The sheet of a unit for a quarter: always as things stand, so that a late confirmation is in it. */
export const makeSheet = async (reported: UnitRegistration, quarter: string, now: number): Promise<UnitSheet> => {
  const members = await readMembers(reported.unit.id)
  const services = await readServices(
    members.map(({ personId }) => personId),
    sheetSpan(quarter),
  )
  return unitSheet(services, { id: reported._id, unitName: reported.unit.name, quarter, now, members })
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
