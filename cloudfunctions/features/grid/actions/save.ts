import type { ParsedInput } from '@/contract'
import { err, ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { changeNode, type Family } from '../change-node'
import type { Org, OrgState } from '../org'
import { plantNode } from '../plant'
import { toNode } from '../view'
import { callOf } from './call'
import { readWholeFamily, readOrgs } from './read'
import { changeOrg } from './store'

type Saving = ParsedInput<'grid.save'>

const change = async (id: string, saving: Saving, context: Context) => {
  const family = await readWholeFamily(id)
  const call = callOf(saving, context)
  const { version: seen, name, bounds, lanes, partyGroup, teams, supervisionPhone, households, residents, handlers } = saving
  const fields = { name, bounds, lanes, partyGroup, teams, supervisionPhone, households, residents, handlers }
  const changed = await changeOrg(id, (state) => changeNode(state, { fields, family, seen }, call))
  return changed.ok ? ok(toNode(changed.value, family, context)) : err(changed.code)
}

/** The place that a save of its parent promised: as promised, or as it stands. */
const promised = async (parent: OrgState, id: string, family: Family): Promise<Org | undefined> => {
  const plant = parent.effects.find((effect) => effect.kind === 'plant' && effect.org._id === id)
  if (plant?.kind === 'plant') return plant.org
  return family.find(({ _id }) => _id === id) ?? (await readOrgs([id]))[0]
}

const add = async (parentId: string, saving: Saving, context: Context) => {
  const family = await readWholeFamily(parentId)
  const call = callOf(saving, context)
  const changed = await changeOrg(parentId, (parent) => plantNode(parent, saving, { family, call }))
  if (!changed.ok) return err(changed.code)
  const [id = ''] = changed.value.recent.find(({ key }) => key === `${context.actor._id}/${call.key}`)?.ids ?? []
  const made = await promised(changed.value, id, family)
  return made ? ok(toNode(made, family, context)) : err('grid.not_found' as const)
}

export const saveNode: Action<'grid.save'> = (saving, context) =>
  saving.id === undefined ? add(saving.parentId ?? '', saving, context) : change(saving.id, saving, context)
