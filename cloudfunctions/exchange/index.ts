import { broken, dispatcher } from '../features/dispatch'
import { effects } from '../features/effects'
import type { Person } from '../features/actor/person'
import { gate } from '../features/moderation/actions/gate'
import { findById } from '../platform/documents'
import { bindEffects } from '../platform/effects'
import { serve } from '../platform/serve'
import { promises } from './promises'
import { routes } from './routes'

bindEffects(effects)

/** Excel in and out: the calls that take longer and hold more than the others. Never rejects. */
export const main = serve(dispatcher({ promises, routes, gate, readPerson: (id) => findById<Person>('people', id) }), broken)
