import { err, ok } from '../../../platform/result'
import { storedSettings } from '../../../platform/settings-cache'
import type { Action } from '../../action'
import { readChain } from '../../grid/actions/read'
import { placeNames } from '../../grid/names'
import { route } from '../../grid/route'
import { readHomesAndSettings } from '../../households/actions/homes'
import { hearerOf, homesOf } from '../../households/homes'
import { settingsFrom } from '../../settings/defaults'
import { mayBeShared } from '../asking/nearby'
import { uploadsOf } from '../../../ground/uploads'
import { promisedTimes } from '../asking/submit'

export const prepareMatter: Action<'matters.prepare'> = async (input, { actor, now }) => {
  const homes = homesOf(await readHomesAndSettings(actor._id, input.gridId ?? actor.homeGridId), actor._id, { gridId: actor.homeGridId })
  const gridId = input.gridId ?? homes[0]?.place.gridId ?? actor.homeGridId
  const [chain, stored] = await Promise.all([gridId ? readChain(gridId) : null, storedSettings()])
  if (input.gridId && !chain) return err('grid.not_found')
  const settings = settingsFrom(stored)
  const categories = settings.categories.map((category) => ({
    id: category.id,
    name: category.name,
    hints: [...category.hints],
    danger: category.class === 'danger',
    joinable: mayBeShared(category.id),
    ...promisedTimes(category, settings, now),
  }))
  return ok({
    place: chain && placeNames(chain),
    owner: chain && (route(chain, now)?.owner ?? null),
    households: homes.map((home) => ({
      id: home._id,
      label: home.label,
      gridId: home.place.gridId,
      memberName: hearerOf(home)?.name ?? null,
    })),
    categories,
    emergency: [...settings.emergency],
    suppliers: { gas: settings.suppliers.gas, power: settings.suppliers.power },
    uploads: uploadsOf(actor),
  })
}
