import type { Role } from '@/contract/words'
import type { HouseholdReading } from '@/contract/words-households'
import { insert } from '../../../platform/documents'
import type { Context } from '../../action'
import { actingAs, rankOf } from '../../actor/standing'
import { derivedId } from '../../../ground/ids'
import { dateNumber } from '../../../ground/time/beijing'
import type { Household } from '../household'

/** 谁看过我, in the collection `sightings`: somebody read a household, or its facts. One line for each person, day and reason. */
export interface HouseholdSighting {
  readonly _id: string
  /** The household, or all those of one table: the collection asks for what was read by this name. */
  readonly matterId: string | readonly string[]
  readonly at: number
  readonly name: string
  /** Null: the linked member. */
  readonly role: Role | null
  /** Missing: it stood in a table that was taken along. */
  readonly what?: HouseholdReading
  readonly why?: string | null
}

/** Leaves the line of a reading, in one request. Those of the household leave none. */
export const noteReading = async (
  { _id: matterId, place }: Pick<Household, '_id' | 'place'>,
  { what, why }: { readonly what: HouseholdReading; readonly why: string | null },
  { actor, now }: Pick<Context, 'actor' | 'now'>,
): Promise<void> => {
  const _id = derivedId('s', [matterId, actor._id, dateNumber(now), what, why ?? ''].join('/'))
  const role = actingAs(actor, place.gridId, now)
  const line: HouseholdSighting = {
    _id,
    matterId,
    at: now,
    name: actor.name ?? '工作人员',
    role: role !== null && rankOf(role) > 0 ? role : null,
    what,
    why,
  }
  await insert('sightings', line)
}
