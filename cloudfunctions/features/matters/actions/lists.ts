import { find, where } from '../../../platform/documents'
import { findPage, type Page } from '../../../platform/paging'
import type { Matter } from '../document/matter'

const openStates = where.in(['awaitingResponse', 'inProgress', 'answered'])

/** What a person asked, joined, or had said for them, newest first. */
export const askedBy = (
  personId: string,
  { cursor, open }: { cursor?: string | undefined; open?: boolean | undefined },
): Promise<Page<Matter>> => {
  const state = open === undefined ? {} : { state: open ? openStates : 'closed' }
  return findPage('matters', { where: { askers: personId, ...state }, by: 'askedAt', direction: 'desc', cursor })
}

/** What a person must do, in whatever part, what is due first at the top. */
export const owedBy = (personId: string, cursor?: string): Promise<Page<Matter>> =>
  findPage('matters', { where: { hands: personId }, by: 'dueAt', direction: 'asc', cursor })

/** Whether a person must do anything at all. */
export const isOwedBy = async (personId: string): Promise<boolean> =>
  (await find<Pick<Matter, '_id'>>('matters', { where: { hands: personId }, order: [['dueAt', 'asc']], limit: 1, fields: ['dueAt'] }))
    .length > 0

/** Everything open that a person asked or must do, in one request, for the home page. */
export const openFor = (personId: string): Promise<Matter[]> =>
  find('matters', {
    where: where.or([{ askers: personId, state: openStates }, { hands: personId }]),
    order: [['dueAt', 'asc']],
    limit: 100,
  })
