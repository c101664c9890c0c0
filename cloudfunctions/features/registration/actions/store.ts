import { ok, type Result } from '../../../platform/result'
import type { Decision } from '../../../platform/aggregate'
import type { RegistrationView } from '@/contract/registration-views'
import type { Context } from '../../action'
import { aggregates } from '../../store'
import { fingerprintOf } from '../../../ground/ids'
import type { Registration } from '../registration'
import { toView } from '../view'
import { inArea } from '../../../ground/codes'
import type { PrintedCall } from '../../actor/act'

export const registrations = aggregates<Registration>('registrations')

/** A call as the rules take it. Without a key of its own it is like no other. */
export const callOf = (input: { readonly key?: string | undefined }, { actor, now }: Context): PrintedCall => {
  const print = fingerprintOf(input)
  return { actor, now, print, key: input.key ?? `${print}_${now}` }
}

type Decided<Code extends string> = Result<Decision<Registration>, Code> | Promise<Result<Decision<Registration>, Code>>

/** Change one registration by a rule, and show the caller what it became. Whoever has `loaded` it just now saves a request. */
export const step = async <Code extends string>(
  { id, loaded }: { readonly id: string; readonly loaded?: Registration },
  context: Context,
  rule: (registration: Registration) => Decided<Code>,
): Promise<Result<RegistrationView, Code | 'registration.not_found' | 'registration.changed'>> => {
  const changed = inArea('registration', await registrations.change<Code>(id, rule, loaded))
  return changed.ok ? ok(toView(changed.value, context)) : changed
}
