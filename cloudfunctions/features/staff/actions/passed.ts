import type { ParsedInput } from '@/contract'
import { find, findById, where } from '../../../platform/documents'
import { err, ok, type Result } from '../../../platform/result'
import { inCodes } from '../../../ground/codes'
import { communityIdOf } from '../../../ground/places'
import type { Action, Context } from '../../action'
import { rank, standing, standsAbove } from '../../actor/standing'
import { sayName } from '../../grid/names'
import { officeOf } from '../../grid/offices'
import type { Org } from '../../grid/org'
import type { Matter } from '../../matters/document/matter'
import { registrations } from '../../registration/actions/store'
import { passings } from './passings'
import { passed, passingIdOf, takenBack, toPassing, type Passing, type Whom } from '../passing'

type Found = Result<Whom, 'staff.person_unknown' | 'staff.not_above'>
type Named<Kind> = Extract<ParsedInput<'staff.passed'>['whom'], { readonly kind: Kind }>

const byRegistration = async ({ id }: Named<'member'>): Promise<Found> => {
  const found = await registrations.get(id)
  if (!found) return err('staff.person_unknown')
  const { personId, name, place } = found
  return ok({ personId, name, communityId: place.communityId, communityName: place.communityName })
}

const byOffice = async ({ orgId, id }: Named<'staff'>, { actor, now }: Context): Promise<Found> => {
  const org = await findById<Org>('orgs', orgId)
  const office = org && officeOf(org, id)
  if (!office) return err('staff.person_unknown')
  const { role, personId, name } = office
  if (!standsAbove(actor, { role, orgId, personId }, now)) return err('staff.not_above')
  return ok({ personId, name, communityId: communityIdOf(orgId), communityName: sayName(org.name) })
}

const byMatter = async ({ id }: Named<'asker'>): Promise<Found> => {
  const found = await findById<Matter>('matters', id)
  if (!found) return err('staff.person_unknown')
  const { asker, place } = found
  return ok({
    personId: asker.personId,
    name: asker.name ?? '一位居民',
    communityId: place.communityId,
    communityName: place.communityName,
  })
}

const whomOf = (whom: ParsedInput<'staff.passed'>['whom'], context: Context): Promise<Found> => {
  if (whom.kind === 'member') return byRegistration(whom)
  return whom.kind === 'staff' ? byOffice(whom, context) : byMatter(whom)
}

/** Whoever answers for the place may say so of others. */
const maySay = ({ personId, communityId }: Pick<Whom, 'personId' | 'communityId'>, { actor, now }: Context): boolean =>
  personId !== actor._id && standing(actor, communityId, now) >= rank.secretary

const saidBy = ({ actor, now }: Context): Pick<Passing, 'at' | 'by'> => ({ at: now, by: { personId: actor._id, name: actor.name ?? '' } })
const codes = { gone: 'staff.person_unknown', lost: 'staff.passing_changed' } as const

export const notePassed: Action<'staff.passed'> = async ({ whom }, context) => {
  const found = await whomOf(whom, context)
  if (!found.ok) return found
  if (!maySay(found.value, context)) return err('staff.not_above')
  const id = passingIdOf(found.value.personId)
  const { document, created } = await passings.create(id, passed(null, found.value, saidBy(context)))
  if (created) return ok(toPassing(document))
  const again = await passings.change<never>(id, (seen) => ok(passed(seen, found.value, saidBy(context))), document)
  const changed = inCodes<Passing, 'staff.person_unknown', 'staff.passing_changed'>(again, codes)
  return changed.ok ? ok(toPassing(changed.value)) : changed
}

export const undoPassed: Action<'staff.undoPassed'> = async ({ id }, context) => {
  const changed = inCodes(
    await passings.change<'staff.not_above'>(id, (seen) =>
      maySay(seen, context) ? ok(takenBack(seen, saidBy(context))) : err('staff.not_above'),
    ),
    codes,
  )
  return changed.ok ? ok(toPassing(changed.value)) : changed
}

/** Rows that are shown: a place writes down a few in a year. */
const most = 100

export const listPassings: Action<'staff.passings'> = async ({ orgId }, { actor, now }) => {
  if (standing(actor, orgId, now) < rank.secretary) return err('staff.not_above')
  const found = await find<Passing>('passings', {
    where: { communityId: where.gte(orgId).and(where.lt(`${orgId}:`)) },
    order: [['communityId', 'asc']],
    limit: most,
  })
  return ok({ rows: [...found].sort((one, other) => other.at - one.at).map(toPassing) })
}
