import { err, ok } from '../../../platform/result'
import { verifiedPhone } from '../../../platform/wechat'
import type { Action } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { bind } from '../binding'
import { meOf, placesOf } from '../me'
import { provisionalIdOf } from '../person-id'
import { bindings } from './bindings'
import { people } from './store'

export const provePhone: Action<'people.phone'> = async ({ code }, { actor, now }) => {
  const phone = await verifiedPhone(code)
  if (phone === null) return err('people.code_expired')
  const id = provisionalIdOf(phone)
  const { document } = await bindings.create(id, bind(id, { personId: actor._id, openid: actor.openid, phone }, now))
  if (document.personId !== actor._id) return err('people.phone_taken')
  const person = (await people.get(actor._id)) ?? actor
  const me = { ...actor, ...person, openid: actor.openid, phone }
  return ok(meOf(me, await readOrgs(placesOf(me)), now))
}
