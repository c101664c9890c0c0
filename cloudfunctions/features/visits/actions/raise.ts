import { findById } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import { storedSettings } from '../../../platform/settings-cache'
import { fingerprintOf } from '../../../ground/ids'
import { actorAt } from '../../actor/actor'
import type { Person } from '../../actor/person'
import { routeHere } from '../../grid/actions/route'
import { matters } from '../../matters/actions/store'
import { submit } from '../../matters/asking/submit'
import { settingsFrom } from '../../settings/defaults'
import type { Raise, VisitorAs } from '../visit'
import type { Relation } from '@/contract/words'

const relations: Readonly<Record<VisitorAs, Relation>> = { member: 'member', worker: 'worker' }

/** What was taken back from a visit becomes a matter for the household, as if whoever was there had sent it. Safe to repeat. */
export const raising = repeatable<Raise>(async (raise) => {
  const asking = { card: null, household: raise.gridId, point: null, list: null, home: null }
  const [person, found, stored] = await Promise.all([
    findById<Person>('people', raise.personId),
    routeHere(asking, { category: raise.category, now: raise.at }),
    storedSettings(),
  ])
  const settings = settingsFrom(stored)
  const category = settings.categories.find(({ id }) => id === raise.category) ?? settings.categories.find(({ id }) => id === 'other')
  if (!person || !found.ok || !category) throw new Error(`${raise.id}: ${found.ok ? 'nobody to ask it' : found.code}`)
  const { chain, route } = found.value
  const { name, phone, party = null } = raise.onBehalf
  const asked = {
    id: raise.matterId,
    key: raise.key,
    kind: 'request',
    text: raise.text,
    photos: [],
    voice: raise.voice ?? undefined,
    category,
    chain,
    address: null,
    point: null,
    onBehalf: { name, phone: phone ?? undefined, relation: relations[raise.as], party },
    fingerprint: fingerprintOf(raise.id),
    visit: { id: raise.visitId, householdId: raise.householdId },
  } as const
  await matters.create(raise.matterId, submit(asked, { actor: actorAt(person, raise.at), route, settings, now: raise.at }))
})
