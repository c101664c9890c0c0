import { answering } from '../features/answering'
import * as effects from './effects'
import { promises } from './promises'
import { routes } from './routes'

/** Figures one can trust: what was asked of a place and what came of it. Never rejects. */
export const main = answering({ promises, routes, effects })
