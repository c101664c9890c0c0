import type { ErrorCode, ParsedInput } from '@/contract'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, sayName } from '../../grid/names'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import { dateNumber } from '../../../ground/time/beijing'
import { kinOf } from '../../points/actions/kin'
import { belongs, readProposed, type Recent } from './belonging'
import { mayPropose, type Proposal } from '../proposal'
import { propose } from '../steps'
import { toView } from '../view'
import { proposals, readTerms } from './store'

type Input = ParsedInput<'proposals.make'>
type Failed = ErrorCode<'proposals.make'>

interface Making {
  readonly by: string
  readonly fingerprint: string
  readonly key: string
  readonly now: number
}

/**
 * What is proposed a second time, by whatever key, is the one that stands; once that has come to nothing it may be proposed anew. Null:
 * the key came with something else before.
 */
const idFor = (recent: readonly Recent[], { by, fingerprint, key, now }: Making): string | null => {
  const before = recent.find((each) => each.key === key)
  if (before) return before.fingerprint === fingerprint ? before._id : null
  const vain = recent.filter((each) => each.fingerprint === fingerprint && each.state !== 'proposed' && each.state !== 'confirmed')
  return derivedId('mp', `${by}/${fingerprint}/${dateNumber(now)}/${vain.length}`)
}

const create = async (input: Input, context: Context): Promise<Result<Proposal, Failed>> => {
  const { key, ...said } = input
  const { orgId, points, reason, on } = said
  const [by, fingerprint] = [context.actor._id, fingerprintOf(said)]
  const [proposed, orgs, terms] = await Promise.all([readProposed(input.to, orgId, by), readOrgs(chainIds(orgId)), readTerms(context.now)])
  if (!proposed || proposed.person.openid === '') return err('proposals.person_unknown')
  const to = proposed.person
  // Asked for last: the settings are known by now.
  const kin = await kinOf(context.actor._id)
  if (kin.has(to._id)) return err('proposals.family')
  if (!belongs(proposed, orgId, context.now)) return err('proposals.person_elsewhere')
  const community = orgs.find(({ _id }) => _id === orgId)
  if (!community) return err('grid.not_found')
  const id = idFor(proposed.recent, { by, fingerprint, key, now: context.now })
  if (id === null) return err('proposals.key_reused')
  const proposing = { id, to, community: { id: orgId, name: sayName(community.name) }, points, reason, on, fingerprint, key }
  const decided = propose(proposing, { call: { ...context, key }, terms, orgs })
  if (!decided.ok) return decided
  return ok((await proposals.create(id, decided.value)).document)
}

export const proposePoints: Action<'proposals.make'> = async (input, context) => {
  if (!mayPropose(context, input.orgId)) return err('proposals.no_desk')
  const made = await create(input, context)
  return made.ok ? ok(toView(made.value, context)) : made
}
