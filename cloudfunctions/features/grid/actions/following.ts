import { insert, update } from '../../../platform/documents'
import { leaving, repeatable, type EffectHandler } from '../../../platform/effects'
import { planted, received, retired } from '../follow'
import { moveOf } from '../move'
import type { DutyEffect, MoveEffect, PlantEffect, ReceiveEffect, RetireEffect } from '../org'
import { follow, orgs } from './store'

/** A new place stands in the tree. */
export const planting = repeatable<PlantEffect>(async (effect) => {
  await orgs.create(effect.org._id, planted(effect))
})

/** A place ends. */
export const retiring = repeatable<RetireEffect>((effect) => follow(effect.orgId, (state) => retired(state, effect)))

/** A place takes over what another one had. */
export const receiving = repeatable<ReceiveEffect>((effect) => follow(effect.orgId, (state) => received(state, effect)))

/**
 * Open matters of a grid, an office or a number look for another owner: last, because they look at whoever is there by then, and
 * who is found there stays.
 */
export const moving: EffectHandler<MoveEffect> = {
  ...leaving<MoveEffect>('moves', async (effect) => {
    await insert('moves', moveOf(effect))
  }),
  comesLast: true,
}

/** Somebody comes, goes, is away or is back: `clock` makes out anew who stands in for whom. */
export const rostering = repeatable<DutyEffect>(async ({ id }) => {
  const asked = { token: id, doneAt: null }
  if ((await update('clocks', { _id: 'roster' }, asked)) === 0) await insert('clocks', { _id: 'roster', ...asked })
})
