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

/** Dual reporting and what it earns: registrations, offers, attendance, points, the shop. Never rejects. */
export const main = serve(dispatcher({ promises, routes, gate, readPerson: (id) => findById<Person>('people', id) }), broken)
