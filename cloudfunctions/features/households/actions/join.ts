import type { Output } from '@/contract'
import { attemptsIn, triedWrongly, waitsUntil, type Attempts } from '../../../platform/attempts'
import { findById, where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { err, ok, waitUntil, type Result } from '../../../platform/result'
import { inCodes } from '../../../ground/codes'
import type { Action, Context } from '../../action'
import type { Call } from '../../actor/act'
import { provisionalIdOf } from '../../actor/person-id'
import { callOf } from '../../grid/actions/call'
import type { Binding } from '../../people/binding'
import { joined, type Entry } from '../dwelling'
import { isOf } from '../eyes'
import type { Household } from '../household'
import { households } from './store'

type Joined = Output<'households.join'>

const come = async (household: Household, by: Entry, call: Call) => {
  const changed = await households.change(household._id, (seen) => joined(seen, by, call), household)
  const kept = inCodes(changed, { gone: 'households.changed', lost: 'households.changed' })
  return kept.ok ? ok<Joined>({ id: kept.value._id, choose: [] }) : kept
}

/** Whoever came by this code before, under the same key, is in. */
const cameBefore = (found: readonly Household[], { actor, key }: Call): Household | undefined =>
  found.find(({ dwellers }) => dwellers.some((one) => one.personId === actor._id && one.key === key))

const byCode = async (code: string, context: Context, call: Call) => {
  const trying = { door: 'household', personId: context.actor._id, now: context.now } as const
  const [found, attempts] = await Promise.all([
    households.find({
      where: where.or([{ 'invite.code': code }, { 'dwellers.personId': context.actor._id, 'dwellers.key': call.key }]),
      limit: 20,
    }),
    findById<Attempts>('attempts', attemptsIn(trying).where._id),
  ])
  const before = cameBefore(found, call)
  if (before) return ok<Joined>({ id: before._id, choose: [] })
  const until = waitsUntil(attempts?.times ?? [], context.now)
  if (until !== null) return waitUntil('households.too_many', until)
  const asked = found.filter(({ invite }) => invite?.code === code)
  const open = asked.filter(({ invite }) => (invite?.until ?? 0) > context.now)
  // Two households whom chance gave the same six digits: nobody comes into the wrong one.
  const [one, ...more] = open.length > 0 ? open : asked
  if (one && more.length === 0) return come(one, { how: 'code', code }, call)
  const tooMany = await triedWrongly(trying)
  return tooMany === null ? err('households.code_wrong') : waitUntil('households.too_many', tooMany)
}

interface Numbered extends Readonly<Record<string, readonly unknown[]>> {
  readonly bindings: readonly Binding[]
  readonly households: readonly Household[]
}

/** The number is theirs to prove, and the households at which it stands, in one request. */
const readNumber = (phone: string, personId: string) =>
  gather<Numbered>({
    on: { collection: 'people', id: personId },
    finds: {
      bindings: { collection: 'bindings', where: { _id: provisionalIdOf(phone) }, limit: 1 },
      households: { collection: 'households', where: { 'contact.phone': phone }, limit: 20 },
    },
  })

const choiceOf = ({ _id: id, label, place }: Household): Joined['choose'][number] => ({ id, label, communityName: place.communityName })

const byNumber = async (
  id: string | undefined,
  { actor }: Context,
  call: Call,
): Promise<
  Result<
    Joined,
    | 'households.number_unproved'
    | 'households.number_unknown'
    | 'households.changed'
    | 'households.full'
    | 'households.code_wrong'
    | 'households.code_late'
  >
> => {
  const { phone } = actor
  const found = phone === null ? null : await readNumber(phone, actor._id)
  if (phone === null || found?.bindings[0]?.personId !== actor._id) return err('households.number_unproved')
  const mine = found.households.filter(({ state }) => state !== 'left')
  const fresh = mine.filter((one) => !isOf(one, actor._id))
  const [one, ...more] = id === undefined ? (fresh.length > 0 ? fresh : mine) : mine.filter(({ _id }) => _id === id)
  if (!one) return err('households.number_unknown')
  return more.length > 0 ? ok({ id: null, choose: [one, ...more].map(choiceOf) }) : come(one, { how: 'number', phone }, call)
}

export const joinHousehold: Action<'households.join'> = ({ code, id, key }, context) => {
  const call = callOf({ key }, context)
  return code === undefined ? byNumber(id, context, call) : byCode(code, context, call)
}
