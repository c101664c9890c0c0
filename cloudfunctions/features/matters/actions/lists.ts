import { find, where } from '../../../platform/documents'
import { findPage, type Page } from '../../../platform/paging'
import type { Matter } from '../matter'

const openStates = where.in(['awaitingResponse', 'inProgress', 'answered'])
/** States in which the owner must act. */
const owedStates = where.in(['awaitingResponse', 'inProgress'])

/** What a person asked, newest first. */
export const askedBy = (personId: string, { cursor, open }: { cursor?: string | undefined; open?: boolean | undefined }): Promise<Page<Matter>> => {
  const state = open === undefined ? {} : { state: open ? openStates : 'closed' }
  return findPage('matters', { where: { 'asker.personId': personId, ...state }, by: 'askedAt', direction: 'desc', cursor })
}

/** What a person must do, what is due first at the top. */
export const owedBy = (personId: string, cursor?: string): Promise<Page<Matter>> =>
  findPage('matters', { where: { 'owner.personId': personId, state: owedStates }, by: 'dueAt', direction: 'asc', cursor })

/** Everything open that a person asked or must do, in one request, for the home page. */
export const openFor = (personId: string): Promise<Matter[]> =>
  find('matters', {
    where: where.or([
      { 'asker.personId': personId, state: openStates },
      { 'owner.personId': personId, state: owedStates },
    ]),
    order: [['dueAt', 'asc']],
    limit: 100,
  })
