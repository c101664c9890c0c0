import { answering } from '../features/answering'
import * as effects from './effects'
import { promises } from './promises'
import { routes } from './routes'

/** Who looks after whom: households, what is known of them, the members linked to them. Never rejects. */
export const main = answering({ promises, routes, effects })
