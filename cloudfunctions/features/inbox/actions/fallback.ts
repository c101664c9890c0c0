import type { Delivery, Detour } from '@/contract/words-inbox'
import { findById, insert } from '../../../platform/documents'
import { storedSettings } from '../../../platform/settings-cache'
import { readChildren, readOn, readOrgs } from '../../grid/actions/read'
import { whoAnswers } from '../../grid/answering'
import { chainIds } from '../../grid/names'
import type { Person } from '../../actor/person'
import { settingsFrom } from '../../settings/defaults'
import { roles } from '@/contract/words'
import { callFor } from '../elsewhere/call-list'
import { dayNumberOf } from '../../../ground/time/beijing'
import { dueAfter } from '../../../ground/time/working'
import { inboxMessage, type InboxMessage } from '../sending/item'
import type { Tell } from '../kinds/tell'
import { hangBell, textInstead } from './doors'
import { calls } from './store'

interface Unheard {
  readonly message: InboxMessage
  readonly person: Person | null
  readonly placeId: string
  readonly why: Delivery
  readonly now: number
}

/** Where a message belongs: its matter's place, else the reader's office, else their home, by the code it has now; else the county. */
const placeOf = async ({ placeId, reader }: InboxMessage, person: Person | null): Promise<string | null> => {
  const office = reader === 'staff' ? person?.assignments[0]?.orgId : null
  const known = placeId ?? office ?? person?.homeGridId
  if (known) return (await readOn(known, (id) => readOrgs(chainIds(id)))).id
  const [county] = await readChildren(null)
  return county?._id ?? null
}

/** Somebody of the place calls. */
const putOnList = async ({ message, person, placeId, why, now }: Unheard): Promise<Detour> => {
  const settings = settingsFrom(await storedSettings())
  const who = { personId: message.to, name: person?.name ?? null, phone: person?.phone ?? null }
  const dueAt = dueAfter(now, settings.reaching.callWithin, settings)
  await calls.create(`call_${message._id}`, callFor(message, { who, placeId, why, now, dueAt }))
  return 'callList'
}

/** What a deputy is told of a colleague whom WeChat does not reach: each urgent thing, of the rest one a day. */
const tellingDeputy = (
  { message, person, placeId, now }: Unheard,
  deputy: { readonly personId: string; readonly openid: string | null },
): Tell => {
  const { thing1 = message.title, thing2 = '' } = { ...message.otherwise?.data, ...message.notice.data }
  const office = person?.assignments[0]
  return {
    id: message.urgency === 'urgent' ? `deputy_${message._id}` : `deputy_${message.to}_${String(dayNumberOf(now))}`,
    kind: 'tell',
    to: deputy,
    message: 'colleagueUnreached',
    at: now,
    about: {
      page: message.page,
      summary: thing1,
      place: thing2,
      who: `${office ? roles[office.role] : ''}${person?.name ?? ''}`,
      words: null,
      dueAt: null,
      haste: message.haste ?? null,
      placeId,
    },
  }
}

/** Whoever answers for the place besides the one who was not reached. */
const tellDeputy = async (unheard: Unheard): Promise<Detour | null> => {
  const { message, placeId, now } = unheard
  const orgs = await readOrgs(chainIds(placeId))
  const others = orgs.map((org) => ({ ...org, staff: org.staff.filter(({ personId }) => personId !== message.to) }))
  const answer = whoAnswers(placeId, { orgs: new Map(others.map((org) => [org._id, org])), loads: new Map() }, { category: null, now })
  if (!answer) return null
  const { personId, openid } = answer.owner
  await insert('messages', inboxMessage(tellingDeputy(unheard, { personId, openid })))
  return 'deputyTold'
}

/**
 * What happens instead where WeChat does not reach somebody who must hear: residents are called by whoever answers for
 * their place, for staff their deputy is told. Safe to repeat. Null: there is nobody at all.
 */
export const reachOtherwise = async (message: InboxMessage, why: Delivery, now: number): Promise<Detour | null> => {
  const person = await findById<Person>('people', message.to)
  const placeId = await placeOf(message, person)
  if (placeId === null) return null
  const unheard = { message, person, placeId, why, now }
  if (await textInstead(message, person?.phone, now)) return 'texted'
  await hangBell(message, { kind: message.reader === 'staff' ? 'unheard' : 'call', placeId, now })
  return message.reader === 'staff' ? tellDeputy(unheard) : putOnList(unheard)
}
