import { mobileIn } from '@/contract/phone'
import { find, findById } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import type { Action } from '../../action'
import type { ServiceRecord } from '../../attendance/record'
import { readBelow } from '../../grid/actions/read'
import { maskName } from '../../actor/actor'
import { proverOf } from '../../people/actions/prover'
import type { Person } from '../../actor/person'
import { provisionalIdOf } from '../../actor/person-id'
import { shopsOpenTo } from '../../shop/keeping'
import { mayPropose } from '../proposal'
import { candidates, type Candidate } from '../whom'

/** What one screen shows. */
const shown = 20
/** The newest service of a community that is looked at. */
const helpersRead = 200

/** Whoever has proved the number, if they live or serve in the community. */
const behindNumber = async (phone: string, orgId: string, now: number): Promise<Result<Candidate, 'proposals.person_unknown'>> => {
  const prover = await proverOf(provisionalIdOf(phone))
  const person = prover && (await findById<Person>('people', prover.personId))
  // Whether somebody elsewhere has it is nobody's to learn.
  if (!person || !shopsOpenTo(person, now).includes(orgId)) return err('proposals.person_unknown')
  return ok({ id: person._id, name: person.name === null ? '没留称呼的居民' : maskName(person.name), part: `尾号 ${phone.slice(-4)}` })
}

/** Those whose hours there were confirmed, the latest first. */
const readHelpers = async (orgId: string): Promise<readonly ServiceRecord['person'][]> => {
  const found = await find<Pick<ServiceRecord, 'person' | 'hours'>>('services', {
    where: { 'event.communityId': orgId, waits: false },
    order: [['event.from', 'desc']],
    limit: helpersRead,
    fields: ['person', 'hours'],
  })
  return found.filter(({ hours, person }) => hours !== null && person.openid !== null).map(({ person }) => person)
}

export const findWhom: Action<'proposals.whom'> = async ({ orgId, words = '' }, context) => {
  const { actor, now } = context
  if (!mayPropose(context, orgId)) return err('proposals.no_desk')
  const mobile = mobileIn(words)
  if (mobile !== null) {
    const found = await behindNumber(mobile, orgId, now)
    return found.ok ? ok({ rows: [found.value], more: false }) : found
  }
  const [family, helpers] = await Promise.all([readBelow(orgId), readHelpers(orgId)])
  const orgs = family.filter(({ _id, parentId }) => _id === orgId || parentId === orgId)
  if (orgs.length === 0) return err('grid.not_found')
  const rows = candidates({ orgs, helpers }, { words, not: actor._id, now })
  return ok({ rows: rows.slice(0, shown), more: rows.length > shown })
}
