import { find, insert } from '../../../platform/documents'
import { leaving, repeatable } from '../../../platform/effects'
import { assignPerson } from '../../people/actions/assign'
import { matters } from '../../matters/actions/store'
import { release } from '../../matters/steps/claim'
import type { Matter } from '../../matters/document/matter'
import { stranger } from '../../people/actor'
import { withdrawFrom } from '../../service/actions/withdraw'
import { strike } from './strike'
import type { Forsake, Know, Membership } from '../registration'

/** Matters that one person may have claimed at once: far more than anybody can serve. */
const most = 200

/** They are a member of the community, or are one no longer. */
export const joiningIn = repeatable<Membership>(({ person, orgId, gridId, until, asOf }) =>
  assignPerson({ ...person, id: person.personId, homeGridId: gridId }, { role: 'member', orgId, until, asOf }),
)

const giveBackMatters = async ({ id, personId, name, communityId, at }: Forsake): Promise<void> => {
  const acting = await find<Pick<Matter, '_id' | 'claim' | 'place'>>('matters', {
    where: { hands: personId },
    limit: most,
    fields: ['claim', 'place'],
  })
  const claimed = acting.filter(({ claim, place }) => claim?.by.personId === personId && place.communityId === communityId)
  const call = { actor: { ...stranger(personId, ''), name }, key: id, now: at }
  // One that has ended or passed on meanwhile refuses, and is left as it is.
  await Promise.all(claimed.map(({ _id }) => matters.change(_id, (matter) => release(matter, { text: '不在这里报到了' }, call))))
}

/** What they had taken on in the community, matters and offers alike, goes back to the pool, as if they had handed it back: whoever answers for it hears of it. */
export const forsaking = repeatable<Forsake>(async (forsaken, now) => {
  await strike(forsaken.communityId, forsaken.personId, now)
  await Promise.all([giveBackMatters(forsaken), withdrawFrom(forsaken)])
})

/** A unit's name that others may pick. */
export const knowing = leaving<Know>('unitNames', async ({ unit, county }) => {
  const known = { _id: unit.id, name: unit.name, county }
  await insert('unitNames', known)
})
