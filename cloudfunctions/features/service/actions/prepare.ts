import { find, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import type { Action } from '../../action'
import { sayName } from '../../grid/names'
import type { Org } from '../../grid/org'
import { organisedBy } from '../hands'
import { readCatalogue } from './catalogue'

/** The places themselves, and the grids of a community. */
const readPlaces = async (ids: readonly string[]): Promise<Pick<Org, '_id' | 'name'>[]> => {
  if (ids.length === 0) return []
  const found = await find<Org>('orgs', {
    where: where.or([{ _id: where.in([...ids]) }, { parentId: where.in([...ids]) }]),
    order: [['_id', 'asc']],
    limit: 100,
    fields: ['name', 'retired'],
  })
  return found.filter(({ retired }) => retired == null)
}

export const prepareOffer: Action<'service.prepare'> = async (_input, { actor, now }) => {
  const [places, { classes, skills }] = await Promise.all([readPlaces(organisedBy(actor, now)), readCatalogue()])
  return ok({ places: places.map(({ _id, name }) => ({ id: _id, name: sayName(name) })), classes: [...classes], skills: [...skills] })
}
