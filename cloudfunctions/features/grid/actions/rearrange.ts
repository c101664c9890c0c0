import type { Rearranged } from '@/contract/places'
import { err, ok } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { rearrange, type Order } from '../rearrange'
import { nodesOf } from '../view'
import type { Family } from '../change-node'
import type { OrgState } from '../org'
import { callOf } from './call'
import { readWholeFamily } from './read'
import { changeOrg } from './store'
import { communityIdOf } from '../../../ground/places'

const shown = (community: OrgState, ends: readonly string[], { ids, family }: { ids: readonly string[]; family: Family }): Rearranged => {
  const planted = community.effects.flatMap((effect) => (effect.kind === 'plant' ? [effect.org] : []))
  const known = [...family, ...planted.filter(({ _id }) => !family.some((org) => org._id === _id))]
  return { retired: nodesOf(ends, known), into: nodesOf(ids, known) }
}

const carryOut = async (order: Order, input: { readonly key?: string | undefined }, context: Context) => {
  const communityId = communityIdOf(order.ends[0] ?? '')
  const family = await readWholeFamily(communityId)
  const call = callOf(input, context)
  const changed = await changeOrg(communityId, (community) => rearrange(community, order, { family, call }))
  if (!changed.ok) return err(changed.code)
  const ids = changed.value.recent.find(({ key }) => key === `${context.actor._id}/${call.key}`)?.ids ?? []
  return ok(shown(changed.value, order.ends, { ids, family }))
}

export const splitGrid: Action<'grid.split'> = (input, context) =>
  carryOut({ step: 'split', ends: [input.id], parts: input.into, into: null, name: null }, input, context)

export const mergeGrids: Action<'grid.merge'> = (input, context) => {
  const { ids, into = null, name = null } = input
  const ends = [...new Set(ids)].filter((id) => id !== into)
  return carryOut(
    {
      step: 'merge',
      ends: ends.length > 0 ? ends : ids,
      parts: into === null && name !== null ? [{ name }] : [],
      into,
      name: into === null ? null : name,
    },
    input,
    context,
  )
}

export const retireGrid: Action<'grid.retire'> = (input, context) =>
  carryOut({ step: 'retire', ends: [input.id], parts: [], into: input.into ?? null, name: null }, input, context)
