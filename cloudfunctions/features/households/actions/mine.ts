import type { Output } from '@/contract'
import { roles } from '@/contract/words'
import { find, where } from '../../../platform/documents'
import { gather } from '../../../platform/gather'
import { noteBatch } from '../../people/actions/readings'
import { ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { chainIds } from '../../grid/names'
import type { Org } from '../../grid/org'
import { withUnsure } from '../../grid/unsure'
import { isOf, lookingAfter, seesAsMember } from '../eyes'
import type { Household } from '../household'
import { toView } from '../view'
import type { HouseholdSighting } from './sighting'
import { workerIn } from './workers'

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

interface Around extends Readonly<Record<string, readonly unknown[]>> {
  readonly orgs: readonly Org[]
  readonly sightings: readonly HouseholdSighting[]
}

const nothing: Around = { orgs: [], sightings: [] }

/** The places where one's households lie, and who has read them: one request, none for nobody's. */
const readAround = async ([first, ...others]: readonly Household[]): Promise<Around> => {
  if (!first) return nothing
  const own = [first, ...others]
  const places = [...new Set(own.flatMap(({ place }) => chainIds(place.gridId)))]
  const found = await gather<Around>({
    on: { collection: 'households', id: first._id },
    finds: {
      orgs: { collection: 'orgs', where: { _id: where.in(places) }, limit: 1000 },
      sightings: {
        collection: 'sightings',
        where: { matterId: where.in(own.map(({ _id }) => _id)) },
        order: [['at', 'desc']],
        limit: mostReadings,
      },
    },
  })
  return found ? { ...found, orgs: withUnsure(places, [...found.orgs]) } : nothing
}

export const listMine: Action<'households.mine'> = async (_input, context: Context) => {
  const { actor, now } = context
  const found = await readMine(actor._id)
  const own = found.filter((one) => isOf(one, actor._id))
  const linked = found.filter((one) => seesAsMember(one, actor._id))
  const read = linked.filter((one) => !isOf(one, actor._id))
  const [{ orgs, sightings }] = await Promise.all([
    readAround(own),
    noteBatch(
      read.map(({ _id }) => _id),
      { actor, now },
    ),
  ])
  return ok({
    own: own.map((household) => ({
      household: toView(household, 'own', context),
      carer: carerOf(household, orgs, now),
      readers: sightings.filter(({ matterId }) => [matterId].flat().includes(household._id)).map(readerOf),
    })),
    linked: linked.map((household) => toView(household, 'member', context)),
  })
}
