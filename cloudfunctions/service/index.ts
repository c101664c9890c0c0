import { answering } from '../features/answering'
import * as effects from './effects'
import { promises } from './promises'
import { routes } from './routes'

/** Dual reporting and what it earns: registrations, offers, attendance, points, the shop. Never rejects. */
export const main = answering({ promises, routes, effects })
