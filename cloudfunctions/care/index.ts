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

/**
 * How it is run and looked after: settings, staff, the first claim, the log,
 * feedback, the rules of points. Nobody waits for it in the street. Never rejects.
 */
export const main = serve(dispatcher({ promises, routes, gate, readPerson: (id) => findById<Person>('people', id) }), broken)
