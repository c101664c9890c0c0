import type { CallName } from '@/contract'
import { bindEffects, type EffectTable } from '../platform/effects'
import { serve } from '../platform/serve'
import { broken, dispatcher, type Service } from './dispatch'
import { gate } from './moderation/actions/gate'
import { readPerson } from './people/actions/measured'

interface Entry<Name extends CallName> extends Pick<Service<Name>, 'promises' | 'routes'> {
  readonly effects: EffectTable
}

/** A function that answers phones: what it promises, what it serves, and the effects that follow from it. */
export const answering = <Name extends CallName>({ promises, routes, effects }: Entry<Name>) => {
  bindEffects(effects)
  return serve(dispatcher({ promises, routes, gate, readPerson }), broken)
}
