import { answering } from '../features/answering'
import * as effects from './effects'
import { promises } from './promises'
import { routes } from './routes'

/** Every call from the mini-program that no other function serves: { name, input }. Never rejects. */
export const main = answering({ promises, routes, effects })
