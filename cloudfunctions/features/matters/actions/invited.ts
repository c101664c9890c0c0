import type { Output } from '@/contract'
import { gather } from '../../../platform/gather'
import { maskName } from '../../actor/actor'
import { provisionalIdOf } from '../../actor/person-id'
import { proverOf } from '../../people/actions/prover'
import { proverIn, type Binding } from '../../people/binding'
import type { Matter } from '../document/matter'
import type { Party } from '../document/parts'
import { isOwedBy, owes } from './lists'
import type { Doer } from '../../actor/act'

/** Matters said for one number that are looked at, and how many somebody is asked about at once. */
const [most, asked] = [200, 10]

interface Found extends Readonly<Record<string, readonly unknown[]>> {
  readonly owed: readonly unknown[]
  readonly said: readonly Pick<Matter, '_id' | 'onBehalf' | 'place' | 'askedAt' | 'state'>[]
  readonly bindings: readonly Binding[]
  readonly served: readonly { readonly person: { readonly disowned?: true } }[]
}

type Waiting = Pick<Output<'matters.mine'>, 'owed' | 'served' | 'invitations'>

/** Whether it was said for whoever has this number, and they have not answered. */
const waits = ({ onBehalf, state }: Pick<Matter, 'onBehalf' | 'state'>): boolean =>
  onBehalf?.party === null && onBehalf.declined !== true && state !== 'closed'

/** What waits for somebody besides what they asked: something to do, and 代我说 under a number that they have proved. One round trip. */
export const waitingFor = async (doer: Doer & { readonly actor: { readonly saved: boolean } }): Promise<Waiting> => {
  const { _id, phone, saved } = doer.actor
  if (!saved || phone === null) return { owed: await isOwedBy(doer), served: 0, invitations: [] }
  const found = await gather<Found>({
    on: { collection: 'people', id: _id },
    finds: {
      owed: owes(doer),
      said: {
        collection: 'matters',
        where: { 'onBehalf.phone': phone },
        limit: most,
        fields: ['onBehalf', 'place', 'askedAt', 'state'],
      },
      served: { collection: 'services', where: { 'person.personId': provisionalIdOf(phone) }, limit: asked, fields: ['person.disowned'] },
      bindings: { collection: 'bindings', where: { _id: provisionalIdOf(phone) }, limit: 1 },
    },
  })
  if (!found) return { owed: false, served: 0, invitations: [] }
  const theirs = proverIn(found.bindings[0] ?? null)?.personId === _id
  const said = theirs ? found.said.filter(waits).sort((one, other) => other.askedAt - one.askedAt) : []
  const invitations = said.slice(0, asked).map(({ _id: id, onBehalf, place, askedAt }) => ({
    id,
    name: maskName(onBehalf?.name ?? ''),
    communityName: place.communityName,
    at: askedAt,
  }))
  const served = theirs ? found.served.filter(({ person }) => person.disowned !== true).length : 0
  return { owed: found.owed.length > 0, served, invitations }
}

/** 代我说: whoever has proved the number that it was said for, as a party of it; null for anybody else, and once somebody is. */
export const invitedTo = async ({ onBehalf }: Matter, { actor }: Pick<Doer, 'actor'>): Promise<Party | null> => {
  if (onBehalf?.phone == null || onBehalf.party !== null) return null
  const prover = await proverOf(provisionalIdOf(onBehalf.phone))
  return prover?.personId === actor._id ? { ...prover, name: null, phone: onBehalf.phone } : null
}
