import { err, ok, type Result } from '../../../platform/result'
import { verifiedPhone } from '../../../platform/wechat'
import type { Action } from '../../action'
import { readOrgs } from '../../grid/actions/read'
import { bind, type Binding, type HandOver } from '../binding'
import { meOf, placesOf } from '../me'
import { provisionalIdOf } from '../../actor/person-id'
import { bindings } from './bindings'
import { people } from './store'

interface Proof {
  readonly to: HandOver['to']
  readonly had: string | null
}

/** The number is theirs from now on, whoever had it before: one request for a number that nobody proved before. */
const prove = async (proof: Proof, now: number): Promise<Result<Binding, 'not_found' | 'changed'>> => {
  const id = provisionalIdOf(proof.to.phone)
  const rule = (standing: Binding) => ok(bind(standing, proof, now))
  const { document, created } = await bindings.create(id, bind(null, proof, now))
  return created ? ok(document) : bindings.change(id, rule, document)
}

export const provePhone: Action<'people.phone'> = async ({ code }, { actor, now }) => {
  const phone = await verifiedPhone(code)
  if (phone === null) return err('people.code_expired')
  const proved = await prove({ to: { personId: actor._id, openid: actor.openid, phone }, had: actor.phone }, now)
  if (!proved.ok) return err('people.changed')
  const person = (await people.get(actor._id)) ?? actor
  const me = { ...actor, ...person, openid: actor.openid, phone }
  return ok(meOf(me, await readOrgs(placesOf(me)), now))
}
