import { findById } from '../../../platform/documents'
import { repeatable } from '../../../platform/effects'
import { ok } from '../../../platform/result'
import { changeWallet } from '../../inbox/actions/change-wallet'
import { deliver } from '../../inbox/actions/deliver'
import { readConfirmers } from '../../registration/actions/confirmers'
import { tellDesk } from '../../registration/telling'
import { countyIdOf, townshipIdOf } from '../../../ground/places'
import { leftOpen, passingIdOf, type Passing, type PassingEffect } from '../passing'
import { endAll } from './taking'
import { readHeld, type Found } from './held'
import { giveAllBack } from './giving-back'
import { surely } from './passings'

const stopMessages = ({ personId, undone }: PassingEffect): Promise<void> =>
  surely(
    personId,
    changeWallet(personId, (wallet) =>
      ok((wallet.stopped ?? false) === !undone ? null : { next: { ...wallet, stopped: !undone }, effects: [] }),
    ),
  )

/** Whoever answers for the community hears what is left for the living to see to. */
const tellSecretaries = async (effect: PassingEffect, { asked, units: spoken }: Found, now: number): Promise<void> => {
  const { id, personId, name, communityId, communityName, at } = effect
  const within = { county: countyIdOf(communityId), township: townshipIdOf(communityId), community: communityId }
  const confirmers = (await readConfirmers({ within }, now)).filter((one) => one.personId !== personId)
  const said = { now: at, place: { communityId, communityName }, who: name, words: leftOpen(asked, spoken) }
  const told = tellDesk(confirmers, 'passedAway', said)
  await Promise.all(told.map((tell) => deliver.run({ ...tell, id: `${id}_${tell.to.personId}` }, now)))
}

/** Somebody has died, or has not: what follows, unless it was said otherwise since. Safe to repeat. */
export const passing = repeatable<PassingEffect>(async (effect, now) => {
  const stands = await findById<Passing>('passings', passingIdOf(effect.personId))
  if (stands?.undone !== effect.undone) return
  await stopMessages(effect)
  if (effect.undone) {
    if (stands.taken) await giveAllBack(stands, stands.taken, now)
    return
  }
  const found = await readHeld(effect)
  if (!found) return
  await endAll(effect, found)
  await tellSecretaries(effect, found, now)
})
