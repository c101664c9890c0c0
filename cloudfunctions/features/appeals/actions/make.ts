import type { ErrorCode, ParsedInput } from '@/contract'
import { find } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import type { Action, Context } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { chainIds, sayName } from '../../grid/names'
import { derivedId, fingerprintOf } from '../../../ground/ids'
import type { Appeal } from '../appeal'
import { make } from '../steps'
import { toView } from '../view'
import { entryOf } from './entry'
import { appeals, readTerms } from './store'

type Input = ParsedInput<'appeals.make'>
type Failed = ErrorCode<'appeals.make'>

/** One that waits already: a person waits for one answer at a time. */
const readWaiting = async (personId: string): Promise<string | null> => {
  const [waiting] = await find<Appeal>('appeals', { where: { 'by.personId': personId, state: 'waiting' }, limit: 1, fields: ['_id'] })
  return waiting?._id ?? null
}

interface Subject {
  readonly id: string
  readonly about: Appeal['about']
  readonly communityId: string
}

/** What it is about: one of the caller's own entries, or nothing that stands yet. */
const subjectOf = async ({ key, entryId, orgId }: Input, { actor }: Context): Promise<Result<Subject, Failed>> => {
  const home = orgId ?? actor.homeGridId?.slice(0, 12)
  if (entryId === undefined)
    return home === undefined ? err('appeals.no_place') : ok({ id: derivedId('ap', `${actor._id}/${key}`), about: null, communityId: home })
  const found = await entryOf(actor._id, entryId)
  if (!found) return err('appeals.entry_unknown')
  const communityId = found.communityId ?? home
  if (communityId === undefined) return err('appeals.no_place')
  const { title, amount, at, kind } = found.entry
  const outcomeId = kind === 'earned' ? found.entry.outcomeId : null
  return ok({ id: derivedId('ap', `${actor._id}/entry/${entryId}`), about: { entryId, title, points: amount, at, outcomeId }, communityId })
}

const create = async (subject: Subject, input: Input, context: Context): Promise<Result<Appeal, Failed>> => {
  const { id, about, communityId } = subject
  const fingerprint = fingerprintOf(input)
  const orgs = await readOrgs(chainIds(communityId))
  const community = orgs.find(({ _id }) => _id === communityId)
  if (!community) return err('grid.not_found')
  const made = make(
    { id, text: input.text, about, community: { id: communityId, name: sayName(community.name) }, fingerprint },
    { call: { ...context, key: input.key }, terms: await readTerms(), orgs },
  )
  if (!made.ok) return made
  const { document } = await appeals.create(id, made.value)
  if (document.fingerprint === fingerprint) return ok(document)
  return err(input.entryId === undefined ? 'appeals.key_reused' : 'appeals.appealed')
}

export const makeAppeal: Action<'appeals.make'> = async (input, context) => {
  const [subject, waiting] = await Promise.all([subjectOf(input, context), readWaiting(context.actor._id)])
  if (!subject.ok) return subject
  if (waiting !== null && waiting !== subject.value.id) return err('appeals.open')
  const made = await create(subject.value, input, context)
  return made.ok ? ok(toView(made.value, context)) : made
}
