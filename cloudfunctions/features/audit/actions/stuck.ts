import type { DeadLetter } from '../../../platform/aggregate'
import { tryAgain } from '../../../platform/dead-letters'
import { findById } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import type { Actor } from '../../actor/actor'
import { rank, standing, topOf } from '../../actor/standing'
import { stuckView } from '../stuck'

const answersForTheCounty = (actor: Actor, now: number): boolean => {
  const top = topOf(actor, now)
  return top !== null && standing(actor, top, now) >= rank.county
}

export const listStuck: Action<'audit.stuck'> = async ({ after }, { actor, now }) => {
  if (!answersForTheCounty(actor, now)) return err('grid.not_yours')
  const { rows, next } = await findPage<DeadLetter>('deadLetters', { where: { doneAt: null }, by: 'at', direction: 'desc', cursor: after })
  return ok({ rows: rows.map(stuckView), next })
}

export const retryStuck: Action<'audit.retry'> = async ({ id }, { actor, now }) => {
  if (!answersForTheCounty(actor, now)) return err('grid.not_yours')
  const letter = await findById<DeadLetter>('deadLetters', id)
  if (!letter) return err('audit.not_found')
  await tryAgain(letter, now)
  return ok({ id })
}
