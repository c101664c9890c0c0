import { find } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import { matters } from '../../matters/actions/store'
import type { Matter } from '../../matters/document/matter'
import { release } from '../../matters/steps/claim'
import { stranger } from '../../actor/actor'
import { strike } from '../../registration/actions/strike'
import type { Forsake } from '../../registration/registration'
import { withdrawFrom } from './withdraw'

/** Matters that one person may have claimed at once: far more than anybody can serve. */
const most = 200

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

/**
 * What they had taken on in the community, matters and offers alike, goes back to
 * the pool, as if they had handed it back: whoever answers for it hears of it.
 */
export const forsaking = repeatable<Forsake>(async (forsaken, now) => {
  await strike(forsaken.communityId, forsaken.personId, now)
  await Promise.all([giveBackMatters(forsaken), withdrawFrom(forsaken)])
})
