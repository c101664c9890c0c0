import { err, ok } from '../../../platform/result'
import type { Action } from '../../action'
import { meOf } from '../../people/me'
import { checkCode, claim } from '../claim'
import { claims } from './claims'

export const claimEnvironment: Action<'setup.claim'> = async ({ code, county, name, phone = null }, { actor, now }) => {
  const checked = checkCode(code, process.env.SETUP_CODE)
  if (!checked.ok) return checked
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
