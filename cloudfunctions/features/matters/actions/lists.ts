import { find, where } from '../../../platform/documents'
import type { Gathered } from '../../../platform/gather'
import { findPage, type Page } from '../../../platform/paging'
import { actingFor } from '../../actor/actor'
import type { Matter } from '../document/matter'
import { waitsFor } from '../lifecycle/hands'
import type { Doer } from '../../actor/act'

const openStates = where.in(['awaitingResponse', 'inProgress', 'answered'])

/** What a person asked, joined, or had said for them, newest first. */
export const askedBy = (
  personId: string,
  { cursor, open }: { cursor?: string | undefined; open?: boolean | undefined },
): Promise<Page<Matter>> => {
  const state = open === undefined ? {} : { state: open ? openStates : 'closed' }
  return findPage('matters', { where: { askers: personId, ...state }, by: 'askedAt', direction: 'desc', cursor })
}

/** Somebody's own hand, and that of whoever is away and whom they stand in for. */
const handsOfAll = ({ actor, now }: Doer) => {
  const [own, ...more] = actingFor(actor, now)
  return more.length === 0 ? own : where.in([own, ...more])
}

/** What a person must do, in whatever part, their own or one they stand in for, what is due first at the top. */
export const owedBy = async (doer: Doer, cursor?: string): Promise<Page<Matter>> => {
  const { rows, next } = await findPage<Matter>('matters', { where: { hands: handsOfAll(doer) }, by: 'dueAt', direction: 'asc', cursor })
  return { rows: rows.filter((matter) => waitsFor(matter, doer)), next }
}

/** What tells whether a person must do anything at all. */
export const owes = (doer: Doer): Gathered => ({
  collection: 'matters',
  where: { hands: handsOfAll(doer) },
  order: [['dueAt', 'asc']],
  limit: 1,
  fields: ['dueAt'],
})

/** Whether a person must do anything at all. */
export const isOwedBy = async (doer: Doer): Promise<boolean> => (await find('matters', owes(doer))).length > 0

/** Everything open that a person asked or must do, in one request, for the home page. */
export const openFor = async (doer: Doer): Promise<Matter[]> => {
  const { _id } = doer.actor
  const found = await find<Matter>('matters', {
    where: where.or([{ askers: _id, state: openStates }, { hands: handsOfAll(doer) }]),
    order: [['dueAt', 'asc']],
    limit: 100,
  })
  return found.filter((matter) => matter.askers.includes(_id) || waitsFor(matter, doer))
}
