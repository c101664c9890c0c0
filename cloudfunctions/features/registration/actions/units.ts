import { containing, find } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'

/** Names that are shown at once: whoever looks for more types more of it. */
const most = 20

export const listUnits: Action<'registration.units'> = async ({ words }) => {
  const found = await find<{ name: string }>('unitNames', {
    where: words === undefined ? {} : { name: containing(words) },
    order: [['name', 'asc']],
    limit: most,
    fields: ['name'],
  })
  return ok({ names: found.map(({ name }) => name) })
}
