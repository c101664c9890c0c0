import type { Output } from '@/contract'
import { roles } from '@/contract/words'
import { find, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import type { Org } from '../../grid/org'
import { isOf, lookingAfter, seesAsMember } from '../eyes'
import type { Household } from '../household'
import { toView } from '../view'
import type { HouseholdSighting } from './sighting'
import { readPlaces, workerIn } from './workers'

type Own = Output<'households.mine'>['own'][number]

/** Households that a member is linked to at most, those of a centre household included. */
const mostLinked = 60
/** Readings that a household is shown. */
const mostReadings = 30

/** Somebody may be of a household before anything else is known of them: nothing is joined to their own document. */
const readMine = (personId: string) =>
  find<Household>('households', { where: where.or([{ 'dwellers.personId': personId }, { hands: personId }]), limit: mostLinked })

/** The member who is linked; where there is none, or they have left, whoever answers for the grid stands in. */
const carerOf = (household: Household, orgs: readonly Org[], now: number): Own['carer'] => {
  const [link] = lookingAfter(household)
  if (link) return { name: link.member.name, phone: link.member.phone, how: 'member' }
  const worker = workerIn(household, orgs, now)
  return worker && { name: worker.name, phone: worker.phone, how: 'worker' }
}

const readerOf = ({ _id: id, at, name, role, what = 'table', why = null }: HouseholdSighting): Own['readers'][number] => ({
  id,
  at,
  name,
  as: role === null ? '联系的党员' : roles[role],
  what,
  why,
})

const readReadings = (ids: readonly string[]): Promise<HouseholdSighting[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : find<HouseholdSighting>('sightings', { where: { matterId: where.in([...ids]) }, order: [['at', 'desc']], limit: mostReadings })

export const listMine: Action<'households.mine'> = async (_input, context: Context) => {
  const { actor, now } = context
  const found = await readMine(actor._id)
  const own = found.filter((one) => isOf(one, actor._id))
  const [orgs, readings] = await Promise.all([readPlaces(own), readReadings(own.map(({ _id }) => _id))])
  return ok({
    own: own.map((household) => ({
      household: toView(household, 'own', context),
      carer: carerOf(household, orgs, now),
      readers: readings.filter(({ matterId }) => [matterId].flat().includes(household._id)).map(readerOf),
    })),
    linked: found.filter((one) => seesAsMember(one, actor._id)).map((household) => toView(household, 'member', context)),
  })
}
