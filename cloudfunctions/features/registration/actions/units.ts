import { containing, find, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { coreOf, type UnitName } from '../unit-name'

/** Names that are shown at once: whoever looks for more types more of it. */
const most = 20

const named = (words: string) => {
  const core = coreOf(words)
  const said = { name: containing(words) }
  return core === null ? said : where.or([said, { name: containing(core) }])
}

/** Names to pick from, near spellings too: 科右前旗水务局 offers 旗水务局, and makes nothing of it. */
export const listUnits: Action<'registration.units'> = async ({ words }) => {
  const found = await find<Pick<UnitName, '_id' | 'name'>>('unitNames', {
    where: words === undefined ? {} : named(words),
    order: [['name', 'asc']],
    limit: most,
    fields: ['name'],
  })
  return ok({ names: [...new Set(found.map(({ name }) => name))] })
}
