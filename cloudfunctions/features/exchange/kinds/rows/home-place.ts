import { hasLetter, hasWord, lengthOf, longestName } from '@/contract/text'
import { err, ok, type Result } from '../../../../platform/result'
import { chainIds, sayName } from '../../../grid/names'
import type { OrgState } from '../../../grid/org'
import { householdIdOf, type Place } from '../../../households/household'
import { nameOf, wordsOf } from '../cells'
import { hasIdentity, keptPhoneOf } from '../home-cells'
import type { Line } from '../../file/table'
import type { Why } from '../../labels'
import type { Door } from '../../run/homes'
import { findGrid, saidWhere, whereOf, type Where } from '../../run/places'
import type { World } from '../../run/world'
import { placeName, type HomeAsked } from '../step'

/** The household that a row is about, as it says. */
export interface At {
  readonly where: Where
  readonly door: Door
}

const longestLabel = 30

const wrongDoor = ({ label, contact }: Door): Why | null => {
  if (label === '') return 'label_missing'
  if (contact.name === '') return 'contact_missing'
  if (hasIdentity([label, contact.name])) return 'identity_number'
  if (!hasWord(label) || !hasLetter(contact.name)) return 'name_signs'
  return lengthOf(label) > longestLabel || lengthOf(contact.name) > longestName ? 'name_long' : null
}

/** Where a row says that it is, and which household of that place. */
export const atOf = ({ cells }: Line<'households'> | Line<'links'>): Result<At, Why> => {
  const [where, phone] = [whereOf({ ...cells, code: cells.gridCode }), keptPhoneOf(cells.phone)]
  if (!where.ok) return where
  if (!phone.ok) return phone
  const door = { label: wordsOf(cells.label), contact: { name: nameOf(cells.contact), phone: phone.value } }
  const wrong = wrongDoor(door)
  return wrong ? err(wrong) : ok({ where: where.value, door })
}

/** How a household reads in a report. */
export const doorName = (world: World, grid: OrgState, { label, contact }: Door): string =>
  `${placeName(world, grid._id)} ${label} ${contact.name}`
export const saidAt = ({ where, door }: At): string => `${saidWhere(where)} ${door.label} ${door.contact.name}`

/** The grid that it lies in, where there is still one. */
export const gridFor = (world: World, { where }: At): Result<OrgState, Why> => {
  const grid = findGrid(world, where)
  return grid.ok && grid.value.retired ? err('grid.retired') : grid
}

/** The household that a row is about, before it is known whether it stands. */
export const homeOf =
  (at: At, member?: string) =>
  (world: World): HomeAsked | null => {
    const grid = gridFor(world, at)
    if (!grid.ok) return null
    const gridId = grid.value._id
    return { gridId, id: householdIdOf(gridId, at.door), ...(member !== undefined && { member }) }
  }

/** Where a household of a grid lies, as it is written down; null: the tree above it is not whole. */
export const placeIn = (world: World, grid: OrgState): Place | null => {
  const [, township, community] = chainIds(grid._id).map((id) => world.get(id))
  if (!township || !community) return null
  return {
    gridId: grid._id,
    gridName: sayName(grid.name),
    communityId: community._id,
    communityName: sayName(community.name),
    townshipId: township._id,
    townshipName: sayName(township.name),
  }
}
