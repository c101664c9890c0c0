import { answering } from '../features/answering'
import * as effects from './effects'
import { promises } from './promises'
import { routes } from './routes'

/**
 * How it is run and looked after: settings, staff, the first claim, the log,
 * feedback, the rules of points. Nobody waits for it in the street. Never rejects.
 */
export const main = answering({ promises, routes, effects })
