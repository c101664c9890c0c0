import { insert } from '../../../platform/documents'
import { derivedId } from '../../../ground/ids'
import { dateNumber } from '../../../ground/time/beijing'
import type { Actor } from '../../actor/actor'
import { inForce } from '../../../ground/in-force'

/** Matters that one line names at most: an export of ten thousand leaves twenty lines, none of which grows. */
const perLine = 500

/**
 * 谁看过我, for a batch: one line, in the collection `sightings`, that names each matter whose words somebody was given at once. The same
 * batch leaves one line a day. One round trip for a page of a list; none for nothing.
 */
export const noteBatch = async (matterIds: readonly string[], { actor, now }: { actor: Actor; now: number }): Promise<void> => {
  const all = [...matterIds].sort()
  const office = actor.assignments.find((held) => inForce(held, now))
  const parts = Array.from({ length: Math.ceil(all.length / perLine) }, (_, at) => all.slice(at * perLine, (at + 1) * perLine))
  const note = (ids: readonly string[]) => {
    const _id = derivedId('s', `${actor._id}/${dateNumber(now)}/${ids.join()}`)
    return insert('sightings', { _id, ...{ matterId: ids, at: now, name: actor.name ?? '工作人员', role: office?.role ?? null } })
  }
  await Promise.all(parts.map(note))
}
