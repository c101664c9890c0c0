import { randomUUID } from 'node:crypto'
import { where } from '../../../platform/documents'
import { findPage } from '../../../platform/paging'
import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { noteBatch } from '../../people/actions/readings'
import { matterIn } from '../kinds/links'
import { callEntry, callPlaces, placesWithin, reported, type CallTask } from '../elsewhere/call-list'
import { calls } from './store'
import { inCodes } from '../../../ground/codes'

export const listCalls: Action<'inbox.callList'> = async ({ orgId, done, after }, { actor, now }) => {
  const places = placesWithin(callPlaces(actor, now), orgId)
  if (places.length === 0) return err('inbox.not_yours')
  const mine = { placeIds: where.in([...places]) }
  const { rows, next } = done
    ? await findPage<CallTask>('calls', { where: { ...mine, doneAt: where.gt(0) }, by: 'doneAt', direction: 'desc', cursor: after })
    : await findPage<CallTask>('calls', { where: { ...mine, doneAt: null }, by: 'dueAt', direction: 'asc', cursor: after })
  await noteBatch([...new Set(rows.flatMap(({ page }) => matterIn(page) ?? []))], { actor, now })
  return ok({ rows: rows.map(callEntry), next })
}

export const reportCall: Action<'inbox.called'> = async ({ id, outcome, note, key = randomUUID() }, { actor, now }) => {
  const changed = await calls.change(id, (task) => {
    const decided = reported(task, { outcome, note: note ?? null, key }, { actor, now })
    return decided.ok ? ok(decided.value ?? { next: task, effects: [] }) : decided
  })
  const kept = inCodes(changed, { gone: 'inbox.call_not_found', lost: 'inbox.changed' })
  return kept.ok ? ok(callEntry(kept.value)) : kept
}
