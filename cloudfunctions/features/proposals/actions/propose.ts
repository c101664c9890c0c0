import type { ErrorCode, ParsedInput } from '@/contract'
import { findById } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, sayName } from '../../grid/names'
import { derivedId, fingerprintOf } from '../../identity'
import type { Binding } from '../../people/binding'
import type { Person } from '../../people/person'
import { provisionalIdOf } from '../../people/person-id'
import { shopsOpenTo } from '../../shop/keeping'
import { mayPropose, type Proposal } from '../proposal'
import { propose } from '../steps'
import { toView } from '../view'
import { proposals, readTerms } from './store'

type Input = ParsedInput<'points.propose'>
type Failed = ErrorCode<'points.propose'>

/** Whoever has proved the number, if they live or serve in the community. */
const personBehind = async ({ phone, orgId }: Input, now: number): Promise<Result<Person, Failed>> => {
  const binding = await findById<Binding>('bindings', provisionalIdOf(phone))
  const person = binding && (await findById<Person>('people', binding.personId))
  if (!person) return err('points.person_unknown')
  return shopsOpenTo(person, now).includes(orgId) ? ok(person) : err('points.person_elsewhere')
}

const create = async (to: Person, input: Input, context: Context): Promise<Result<Proposal, Failed>> => {
  const { orgId, points, reason, on, key } = input
  const id = derivedId('mp', `${context.actor._id}/${key}`)
  const fingerprint = fingerprintOf(input)
  const orgs = await readOrgs(chainIds(orgId))
  const community = orgs.find(({ _id }) => _id === orgId)
  if (!community) return err('grid.not_found')
  const proposing = { id, to, community: { id: orgId, name: sayName(community.name) }, points, reason, on, fingerprint }
  const decided = propose(proposing, { call: { ...context, key }, terms: await readTerms(), orgs })
  if (!decided.ok) return decided
  const { document } = await proposals.create(id, decided.value)
  return document.fingerprint === fingerprint ? ok(document) : err('points.key_reused')
}

export const proposePoints: Action<'points.propose'> = async (input, context) => {
  if (!mayPropose(context, input.orgId)) return err('points.no_desk')
  const to = await personBehind(input, context.now)
  if (!to.ok) return to
  const made = await create(to.value, input, context)
  return made.ok ? ok(toView(made.value, context)) : made
}
