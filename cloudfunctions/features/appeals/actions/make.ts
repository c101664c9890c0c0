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
import { communityIdOf } from '../../../ground/places'

type Input = ParsedInput<'appeals.make'>
type Failed = ErrorCode<'appeals.make'>

/** Far more than anybody makes. */
const most = 1000

type Made = Pick<Appeal, '_id' | 'state' | 'about' | 'fingerprint'>

const readMade = (personId: string): Promise<Made[]> =>
  find<Made>('appeals', {
    where: { 'by.personId': personId },
    order: [['at', 'desc']],
    limit: most,
    fields: ['state', 'about', 'fingerprint'],
  })

interface Subject {
  readonly about: Appeal['about']
  readonly communityId: string
}

/** What it is about: one of the caller's own entries, or nothing that stands yet. */
const subjectOf = async ({ entryId, orgId }: Input, { actor }: Context): Promise<Result<Subject, Failed>> => {
  const home = orgId ?? (actor.homeGridId === null ? undefined : communityIdOf(actor.homeGridId))
  if (entryId === undefined) return home === undefined ? err('appeals.no_place') : ok({ about: null, communityId: home })
  const found = await entryOf(actor._id, entryId)
  if (!found) return err('appeals.entry_unknown')
  const communityId = found.communityId ?? home
  if (communityId === undefined) return err('appeals.no_place')
  const { title, amount, at, kind } = found.entry
  const outcomeId = kind === 'earned' ? found.entry.outcomeId : null
  return ok({ about: { entryId, title, points: amount, at, outcomeId }, communityId })
}

const create = async (
  { about, communityId }: Subject,
  id: string,
  { input, context }: { input: Input; context: Context },
): Promise<Result<Appeal, Failed>> => {
  const fingerprint = fingerprintOf(input)
  const orgs = await readOrgs(chainIds(communityId))
  const community = orgs.find(({ _id }) => _id === communityId)
  if (!community) return err('grid.not_found')
  const made = make(
    { id, text: input.text, about, community: { id: communityId, name: sayName(community.name) }, fingerprint },
    { call: { ...context, key: input.key }, terms: await readTerms(context.now), orgs },
  )
  if (!made.ok) return made
  const { document } = await appeals.create(id, made.value)
  // Of several at the same moment one stands, and the others find it.
  return document.fingerprint === fingerprint ? ok(document) : err('appeals.open')
}

/** Why another cannot be made beside those that stand: a person waits for one answer at a time, and an entry is appealed once. */
const refusalOf = (made: readonly Made[], { entryId }: Input): Failed | null => {
  if (entryId !== undefined && made.some(({ about }) => about?.entryId === entryId)) return 'appeals.appealed'
  return made.some(({ state }) => state === 'waiting') ? 'appeals.open' : null
}

/** The next of a person's appeals has one id, however often it is sent at once. */
export const makeAppeal: Action<'appeals.make'> = async (input, context) => {
  const { actor } = context
  const [subject, made] = await Promise.all([subjectOf(input, context), readMade(actor._id)])
  const again = made.find(({ fingerprint }) => fingerprint === fingerprintOf(input))
  const stands = again && (await appeals.get(again._id))
  if (stands) return ok(toView(stands, context))
  if (!subject.ok) return subject
  const refused = refusalOf(made, input)
  if (refused) return err(refused)
  const id = derivedId('ap', `${actor._id}/${String(made.length)}`)
  const created = await create(subject.value, id, { input, context })
  return created.ok ? ok(toView(created.value, context)) : created
}
