import type { CallName, Input, Output } from '@/contract'
import { codeWords, slotAt } from '@/contract/attend-code'
import type { AttendWay } from '@/contract/words-attendance'
import { recordIdOf } from '../../../cloudfunctions/features/attendance/attending'
import { personIdOf } from '../../../cloudfunctions/features/actor/person-id'
import type { LocalCloud } from '../../support/local-cloud'
import { as, must, newKey, people } from './journey'
import { heldEvent, hour } from './service'

export const minute = 60_000

/** An event that begins in half an hour and takes two: one may sign in at once. */
export const soonEvent = (cloud: LocalCloud, over: Partial<Input<'service.event'>> = {}, shift = 0): ReturnType<typeof heldEvent> =>
  heldEvent(cloud, { from: Date.now() + shift + 30 * minute, until: Date.now() + shift + 150 * minute, ...over })

export const signedUp = async (cloud: LocalCloud, openid: string, id: string) =>
  must(await as(cloud, openid)('service.signUp', { id, key: newKey() }))

/** The code that the organiser's phone shows now; `later` in ms. */
export const codeOf = async (
  cloud: LocalCloud,
  id: string,
  way: AttendWay,
  { by = people.secretary, later = 0 }: { by?: string; later?: number } = {},
): Promise<string> => {
  const codes = must(await as(cloud, by)('attendance.code', { id }))
  const slot = slotAt(codes.now + later)
  const signature = codes.signatures[way][slot - codes.slot]
  if (signature === undefined) throw new Error(`no code for ${later} ms from now`)
  return codeWords({ eventId: id, way, slot, signature })
}

export const scans = async (cloud: LocalCloud, openid: string, over: Partial<Input<'attendance.attend'>> & { code: string }) =>
  as(cloud, openid)('attendance.attend', { waited: 0, key: newKey(), ...over })

/** What a call answers: ok, or why not. */
export const tells = async (cloud: LocalCloud, openid: string, [name, input]: readonly [CallName, object]): Promise<string> => {
  const { reply } = await cloud.call(openid, name, input)
  return reply.ok ? 'ok' : reply.error.code
}

/** The record of one person at one event. */
export const recordOf = (id: string, openid: string): string => recordIdOf(id, personIdOf(openid))

export const attendeesOf = async (cloud: LocalCloud, id: string, by: string = people.secretary): Promise<Output<'attendance.attendees'>> =>
  must(await as(cloud, by)('attendance.attendees', { id }))

export const attendeeAt = async (cloud: LocalCloud, id: string, openid: string) => {
  const found = (await attendeesOf(cloud, id)).people.find((each) => each.id === recordOf(id, openid))
  if (!found) throw new Error(`${openid} does not stand on the list`)
  return found
}

/** Came, and went three hours later, past the end of the event. The clock stands there. */
export const servedAt = async (cloud: LocalCloud, id: string, openid: string) => {
  must(await scans(cloud, openid, { code: await codeOf(cloud, id, 'arrive') }))
  await cloud.clock('3h')
  return must(await scans(cloud, openid, { code: await codeOf(cloud, id, 'leave') }))
}

export { hour }
