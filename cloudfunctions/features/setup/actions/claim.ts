import { findById } from '../../../platform/documents'
import { triedWrongly, waiting } from '../../../platform/attempts'
import { err, ok, waitUntil } from '../../../platform/result'
import type { Action } from '../../action'
import { meOf } from '../../people/me'
import type { Org } from '../../grid/org'
import { checkCode, claim, isHeld } from '../claim'
import { claims } from './claims'

type Refused = Exclude<ReturnType<typeof checkCode>, { readonly ok: true }>

/** A wrong code is counted; one too many says until when to wait. */
const refusal = async (refused: Refused, trying: Parameters<typeof triedWrongly>[0]) => {
  const tooMany = refused.code === 'setup.code_wrong' ? await triedWrongly(trying) : null
  return tooMany === null ? refused : waitUntil('setup.too_many', tooMany)
}

export const claimEnvironment: Action<'setup.claim'> = async ({ code, county, name, phone = null }, { actor, now }) => {
  const trying = { door: 'setup', personId: actor._id, now } as const
  const [standing, until] = await Promise.all([findById<Org>('orgs', county.id), waiting(trying)])
  if (until !== null) return waitUntil('setup.too_many', until)
  const checked = checkCode(code, process.env.SETUP_CODE)
  if (!checked.ok) return refusal(checked, trying)
  // Somebody holds it: only the claim by which they came to it may be sent again.
  if (standing && isHeld(standing, now) && (await claims.get(checked.value))?.personId !== actor._id) return err('setup.closed')
  const decision = claim(checked.value, { county, name, phone }, { actor, now })
  const { document } = await claims.create(checked.value, decision)
  if (document.personId !== actor._id) return err('setup.closed')
  const assignments = [
    ...actor.assignments,
    { role: 'countyOfficer' as const, orgId: county.id, until: decision.effects[0]?.office.until ?? null },
  ]
  const org = { _id: county.id, name: county.name, level: 'county' as const, parentId: null, hasChildren: false, staff: [] }
  return ok(meOf({ ...actor, name: actor.name ?? name, assignments }, [org], now))
}
