import { answering } from '../features/answering'
import * as effects from './effects'
import { promises } from './promises'
import { routes } from './routes'

/** Excel in and out: the calls that take longer and hold more than the others. Never rejects. */
export const main = answering({ promises, routes, effects })
