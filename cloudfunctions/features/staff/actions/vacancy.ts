import { comesDue, type Chore } from '../../../platform/chores'
import { find, update, where } from '../../../platform/documents'
import { ok } from '../../../platform/result'
import { appeals, readTerms } from '../../appeals/actions/store'
import { passUp as passAppealUp } from '../../appeals/steps'
import { readOrgs } from '../../grid/actions/read'
import { chainIds } from '../../grid/names'
import type { Move } from '../../grid/move'
import { deliver } from '../../inbox/actions/deliver'
import { proposals } from '../../proposals/actions/store'
import { passUp as passProposalUp } from '../../proposals/steps'
import { tellVacant } from '../telling'

/** What may wait in one place at once: far more than any place leaves lying about. */
const most = 500

const waitingIn = (collection: 'appeals' | 'proposals', orgId: string) =>
  find<{ _id: string; communityId: string }>(collection, { where: { queue: orgId }, limit: most, fields: ['communityId'] })

const passUp = async ({ _id: id, at, of }: Move, now: number): Promise<void> => {
  const orgId = of.kind === 'office' ? of.orgId : ''
  const [asked, proposed, terms] = await Promise.all([waitingIn('appeals', orgId), waitingIn('proposals', orgId), readTerms(now)])
  const places = [...asked, ...proposed].flatMap(({ communityId }) => chainIds(communityId))
  const orgs = await readOrgs([...new Set([...chainIds(orgId), ...places])])
  await Promise.all([
    ...asked.map(({ _id }) => appeals.change(_id, (appeal) => ok(passAppealUp(appeal, { now, terms, orgs })))),
    ...proposed.map(({ _id }) => proposals.change(_id, (proposal) => ok(passProposalUp(proposal, orgs, now)))),
  ])
  await Promise.all(tellVacant({ id, orgId, at }, orgs, now).map((tell) => deliver.run(tell, now)))
  await update('moves', { _id: id }, { vacantAt: null })
}

const vacant = { vacantAt: where.gt(0) }

/** Nobody is left who settles things for a place: the next above hears so, and has what waits there in their own queue. */
export const passingUp: Chore = {
  asks: comesDue('moves', () => vacant),
  run: async ({ now }) => {
    const moves = await find<Move>('moves', { where: vacant, order: [['vacantAt', 'asc']], limit: 100 })
    await Promise.allSettled(moves.map((move) => passUp(move, now)))
    return moves.length
  },
}
