import { storedSettings } from '../../../platform/settings-cache'
import { leaving } from '../../../platform/effects'
import { aggregates } from '../../../platform/store'
import { readChain } from '../../grid/actions/read'
import { chainOf } from '../../grid/names'
import type { Org } from '../../grid/org'
import { route } from '../../grid/route'
import type { Actor } from '../../people/actor'
import { settingsFrom, type Settings } from '../../settings/defaults'
import type { Assignment, Spawn } from '../assign'
import { submit } from '../submit'
import { matters } from './store'

const actorOf = ({ by }: Assignment): Actor => ({ ...by, homeGridId: null, assignments: [], saved: true })

/** Make the part of one grid. Again: what stands already stays. */
export const makePart = async (assignment: Assignment, { gridId, id }: Spawn, { orgs, settings }: { orgs: readonly Org[]; settings: Settings }): Promise<void> => {
  const chain = chainOf(orgs, gridId) ?? (await readChain(gridId))
  const answers = chain && route(chain, assignment.at)
  const category = settings.categories.find((each) => each.id === assignment.categoryId) ?? settings.categories.at(-1)
  if (!chain || !answers || !category) throw new Error(`${id}: nobody answers for ${gridId}`)
  const { kind, text, photos, voice, fingerprint, at } = assignment
  const place = { chain, address: null, point: null }
  const published = assignment.offer ? { publication: { text, at } } : {}
  const asked = { id, key: id, kind, text, photos, category, fingerprint, parentId: assignment._id, ...place, ...published, ...(voice && { voice }) }
  const request = assignment.dueAt === null ? asked : { ...asked, answerBy: assignment.dueAt }
  await matters.create(id, submit(request, { actor: actorOf(assignment), route: answers, settings, now: at }))
}

const run = async (effect: Spawn): Promise<void> => {
  const [assignment, stored] = await Promise.all([assignments.get(effect.assignmentId), storedSettings()])
  if (!assignment) throw new Error(`${effect.id}: no assignment`)
  await makePart(assignment, effect, { orgs: [], settings: settingsFrom(stored) })
}

export const assignments = aggregates<Assignment>('assignments', leaving('matters', run))
