import { insert } from '../../../platform/documents'
import type { Context } from '../../action'
import { noteBatch } from '../../people/actions/readings'
import { standingOf } from '../lifecycle/hands'
import { derivedId } from '../../../ground/ids'
import type { Matter } from '../document/matter'
import { dateNumber } from '../../../ground/time/beijing'
import { sightingOf } from '../views/sighting'

/** The same for a list: one line for all of it. */
export const noteSightings = (matters: readonly Matter[], context: Context): Promise<void> =>
  noteBatch(
    matters.filter((matter) => sightingOf(matter, { ...context, standing: standingOf(matter, context) }) !== null).map(({ _id }) => _id),
    context,
  )

/** 谁看过我: one line for each member of staff and day, in one request. */
export const noteSighting = async (matter: Matter, context: Context): Promise<void> => {
  const sighting = sightingOf(matter, { ...context, standing: standingOf(matter, context) })
  if (!sighting) return
  const _id = derivedId('s', `${matter._id}/${context.actor._id}/${dateNumber(context.now)}`)
  await insert('sightings', { _id, ...sighting })
}
