import type { Decision } from '../../platform/aggregate'
import { err, ok, type Result } from '../../platform/result'
import { day } from '../../ground/time/beijing'
import type { Call } from '../actor/act'
import { eyeOf, isOf, keeps } from './eyes'
import type { Dweller, Household } from './household'
import { eventOf, withEvent } from './keeping'

type Next = Decision<Household>

/** People of one household who look in here, at most. */
const dwellersAtMost = 12

type InviteError = 'households.not_found' | 'households.not_yours' | 'households.gone'

/** A fresh code: the last one lets nobody in any more. By whoever answers for the grid. */
export const invited = (household: Household, code: string, call: Call): Result<Next, InviteError> => {
  // Whoever guesses an id learns nothing, not even whether it is one.
  if (!keeps(household, call)) return err(eyeOf(household, call) === null ? 'households.not_found' : 'households.not_yours')
  if (household.state === 'left') return err('households.gone')
  if (household.invite?.key === call.key) return ok({ next: household, effects: [] })
  return ok({ next: { ...household, invite: { code, until: call.now + 3 * day, key: call.key } }, effects: [] })
}

const dwellerFrom = ({ actor, now, key }: Call, how: Dweller['how']): Dweller => ({
  personId: actor._id,
  openid: actor.openid,
  name: actor.name ?? '没留称呼的家人',
  at: now,
  how,
  key,
})

type JoinError = 'households.full' | 'households.code_wrong' | 'households.code_late' | 'households.number_unknown'

/** What somebody comes in by. */
export type Entry = { readonly how: 'code'; readonly code: string } | { readonly how: 'number'; readonly phone: string }

const wrongEntry = (household: Household, by: Entry, now: number): JoinError | null => {
  if (by.how === 'number') return household.contact.phone === by.phone && household.state !== 'left' ? null : 'households.number_unknown'
  if (household.invite?.code !== by.code) return 'households.code_wrong'
  return household.invite.until <= now ? 'households.code_late' : null
}

/** Somebody of the household comes in: by the code, which lets one in, or by the number that stands as its contact. */
export const joined = (household: Household, by: Entry, call: Call): Result<Next, JoinError> => {
  if (isOf(household, call.actor._id)) return ok({ next: household, effects: [] })
  const wrong = wrongEntry(household, by, call.now)
  if (wrong) return err(wrong)
  if (household.dwellers.length >= dwellersAtMost) return err('households.full')
  const dwellers = [...household.dwellers, dwellerFrom(call, by.how)]
  const next = { ...household, dwellers, invite: by.how === 'code' ? null : household.invite }
  return ok({ next: withEvent(next, eventOf({ what: 'joined' }, household, call)), effects: [] })
}

/** Somebody is of it no longer: they say so themselves, or whoever answers for the grid does. Who is not of it has left. */
export const left = (household: Household, personId: string, call: Call): Result<Next, 'households.not_found'> => {
  if (personId !== call.actor._id && !keeps(household, call)) return err('households.not_found')
  if (!household.dwellers.some((one) => one.personId === personId)) return ok({ next: household, effects: [] })
  const next = { ...household, dwellers: household.dwellers.filter((one) => one.personId !== personId) }
  return ok({ next: withEvent(next, eventOf({ what: 'left' }, household, call)), effects: [] })
}
