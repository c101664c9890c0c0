import { insert } from '../../../platform/documents'
import type { Context } from '../../action'
import { standingOf } from '../hands'
import { derivedId } from '../../identity'
import type { Matter } from '../matter'
import { dateNumber } from '../saying'
import { sightingOf } from '../sighting'

/** 谁看过我: one line for each member of staff and day, in one request. */
export const noteSighting = async (matter: Matter, context: Context): Promise<void> => {
  const sighting = sightingOf(matter, { ...context, standing: standingOf(matter, context) })
  if (!sighting) return
  const _id = derivedId('s', `${matter._id}/${context.actor._id}/${dateNumber(context.now)}`)
  await insert('sightings', { _id, ...sighting })
}
