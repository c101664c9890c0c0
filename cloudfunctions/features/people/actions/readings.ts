import { insert } from '../../../platform/documents'
import { derivedId } from '../../../ground/ids'
import { dateNumber } from '../../../ground/time/beijing'
import type { Actor } from '../../actor/actor'
import { inForce } from '../../../ground/in-force'

/**
 * 谁看过我, for a batch: one line, in the collection `sightings`, that names each matter whose words somebody was given at once. The same
 * batch leaves one line a day. One round trip; none for nothing.
 */
export const noteBatch = async (matterIds: readonly string[], { actor, now }: { actor: Actor; now: number }): Promise<void> => {
  if (matterIds.length === 0) return
  const ids = [...matterIds].sort()
  const office = actor.assignments.find((held) => inForce(held, now))
  const _id = derivedId('s', `${actor._id}/${dateNumber(now)}/${ids.join()}`)
  await insert('sightings', { _id, ...{ matterId: ids, at: now, name: actor.name ?? '工作人员', role: office?.role ?? null } })
}
