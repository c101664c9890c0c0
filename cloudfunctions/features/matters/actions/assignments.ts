import type { Body } from '../../../platform/aggregate'
import { leaving } from '../../../platform/effects'
import { storedSettings } from '../../../platform/settings-cache'
import { aggregates } from '../../store'
import { readChain } from '../../grid/actions/read'
import type { Chain } from '../../grid/names'
import { route, type Route } from '../../grid/route'
import type { Actor } from '../../actor/actor'
import { settingsFrom, type Settings } from '../../settings/defaults'
import type { Assignment, Spawn } from '../assigning/assign'
import type { Matter } from '../document/matter'
import { submit } from '../asking/submit'
import { routeAbove } from '../assigning/supervisors'
import { matters } from './store'

const actorOf = ({ by }: Pick<Assignment, 'by'>): Actor => ({ ...by, homeGridId: null, assignments: [], saved: true })

/** Whoever answers for the grid; where a unit is asked, whoever answers for its community. */
export const answererOf = (chain: Chain, { unit, at }: Pick<Assignment, 'unit' | 'at'>): Route | null =>
  unit ? routeAbove(chain.grid._id, { chain, now: at }) : route(chain, at)

/** Make the part of one grid. Again: what stands already stays. */
export const makePart = async (
  assignment: Body<Assignment>,
  { assignmentId, gridId, id }: Spawn,
  { chains, settings }: { chains: readonly Chain[]; settings: Settings },
): Promise<Matter> => {
  const chain = chains.find(({ grid }) => grid._id === gridId) ?? (await readChain(gridId))
  const answers = chain && answererOf(chain, assignment)
  const category = settings.categories.find((each) => each.id === assignment.categoryId) ?? settings.categories.at(-1)
  if (!chain || !answers || !category) throw new Error(`${id}: nobody answers for ${gridId}`)
  const { kind, text, photos, voice, fingerprint, at } = assignment
  const place = { chain, address: null, point: null }
  const published = assignment.offer ? { publication: { text, at } } : {}
  const asked = {
    id,
    key: id,
    kind,
    text,
    photos,
    category,
    fingerprint,
    parentId: assignmentId,
    unit: assignment.unit ?? null,
    ...(assignment.from && { from: assignment.from }),
    ...place,
    ...published,
    ...(voice && { voice }),
  }
  const request = assignment.dueAt === null ? asked : { ...asked, answerBy: assignment.dueAt }
  const { document } = await matters.create(id, submit(request, { actor: actorOf(assignment), route: answers, settings, now: at }))
  return document
}

/** What was asked of many grids becomes a matter in each. */
export const spawning = leaving<Spawn>('matters', async (effect) => {
  const [assignment, stored] = await Promise.all([assignments.get(effect.assignmentId), storedSettings()])
  if (!assignment) throw new Error(`${effect.id}: no assignment`)
  await makePart(assignment, effect, { chains: [], settings: settingsFrom(stored) })
})

export const assignments = aggregates<Assignment>('assignments')
