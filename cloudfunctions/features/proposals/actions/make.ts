import type { ErrorCode, ParsedInput } from '@/contract'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, sayName } from '../../grid/names'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import { kinOf } from '../../points/actions/kin'
import { belongs, readProposed } from './belonging'
import { mayPropose, type Proposal } from '../proposal'
import { propose } from '../steps'
import { toView } from '../view'
import { proposals, readTerms } from './store'

type Input = ParsedInput<'proposals.make'>
type Failed = ErrorCode<'proposals.make'>

const create = async (input: Input, context: Context): Promise<Result<Proposal, Failed>> => {
  const { orgId, points, reason, on, key } = input
  const id = derivedId('mp', `${context.actor._id}/${key}`)
  const fingerprint = fingerprintOf(input)
  const [proposed, orgs, terms] = await Promise.all([readProposed(input.to, orgId), readOrgs(chainIds(orgId)), readTerms(context.now)])
  if (!proposed || proposed.person.openid === '') return err('proposals.person_unknown')
  const to = proposed.person
  // Asked for last: the settings are known by now.
  const kin = await kinOf(context.actor._id)
  if (kin.has(to._id)) return err('proposals.family')
  if (!belongs(proposed, orgId, context.now)) return err('proposals.person_elsewhere')
  const community = orgs.find(({ _id }) => _id === orgId)
  if (!community) return err('grid.not_found')
  const proposing = { id, to, community: { id: orgId, name: sayName(community.name) }, points, reason, on, fingerprint }
  const decided = propose(proposing, { call: { ...context, key }, terms, orgs })
  if (!decided.ok) return decided
  const { document } = await proposals.create(id, decided.value)
  return document.fingerprint === fingerprint ? ok(document) : err('proposals.key_reused')
}

export const proposePoints: Action<'proposals.make'> = async (input, context) => {
  if (!mayPropose(context, input.orgId)) return err('proposals.no_desk')
  const made = await create(input, context)
  return made.ok ? ok(toView(made.value, context)) : made
}
