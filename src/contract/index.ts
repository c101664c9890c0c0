import type * as v from 'valibot'
import { appealsContract } from './appeals'
import { proposalsContract } from './proposals'
import { familyContract } from './family'
import { feedbackContract } from './feedback'
import { exchangeContract } from './exchange'
import { gridContract } from './grid'
import { homeContract } from './home'
import { registrationContract } from './registration'
import { shopContract } from './shop'
import { setupContract } from './setup'
import { settingsContract } from './settings'
import { auditContract } from './audit'
import { staffContract } from './staff'
import { inboxContract } from './inbox'
import { mattersContract } from './matters'
import { peopleContract } from './people'
import { pointsContract } from './points'
import { serviceContract } from './service'
import { attendanceContract } from './attendance'
import type { CommonErrorCode } from './reply'

/** Every call that the mini-program may make: its input, its output and the codes of its expected failures. */
export const contract = {
  ...peopleContract,
  ...gridContract,
  ...homeContract,
  ...setupContract,
  ...settingsContract,
  ...auditContract,
  ...staffContract,
  ...mattersContract,
  ...serviceContract,
  ...pointsContract,
  ...familyContract,
  ...inboxContract,
  ...exchangeContract,
  ...attendanceContract,
  ...feedbackContract,
  ...registrationContract,
  ...shopContract,
  ...appealsContract,
  ...proposalsContract,
} as const satisfies Record<string, { input: v.GenericSchema; output: v.GenericSchema; errors: readonly string[] }>

export type CallName = keyof typeof contract

/**
 * Calls that another function than `api` serves, by how they begin. Big jobs run apart, with more time and memory; dual
 * reporting and what it earns run apart, so that what a resident waits for stays small and quick to start.
 */
const servedApart = {
  'exchange.': 'exchange',
  'points.preview': 'exchange',
  'registration.': 'service',
  'service.': 'service',
  'points.': 'service',
  'shop.': 'service',
  'family.': 'service',
} as const
type Beginning = keyof typeof servedApart
type BeginningOf<Name> = { [One in Beginning]: (typeof servedApart)[One] extends Name ? One : never }[Beginning]
/** The calls whose names begin as one of those that a function serves. */
type Begun<Name> = Extract<CallName, `${BeginningOf<Name>}${string}`>

/** A deployed function that serves calls. */
export type FunctionName = 'api' | (typeof servedApart)[Beginning]
interface Served {
  readonly api: Exclude<CallName, Begun<FunctionName>>
  readonly exchange: Begun<'exchange'>
  readonly service: Exclude<Begun<'service'>, Begun<'exchange'>>
}
/** The calls that a function serves. */
export type CallOf<Name extends FunctionName> = Served[Name]

const beginnings = Object.keys(servedApart) as Beginning[]

/** Which function serves a call. */
export const functionOf = (name: string): FunctionName => {
  const beginning = beginnings.find((one) => name.startsWith(one))
  return beginning === undefined ? 'api' : servedApart[beginning]
}

/** What the caller writes (optional fields may be left out). */
export type Input<Name extends CallName> = v.InferInput<(typeof contract)[Name]['input']>
/** What the action gets: trimmed, defaults filled in. */
export type ParsedInput<Name extends CallName> = v.InferOutput<(typeof contract)[Name]['input']>
export type Output<Name extends CallName> = v.InferOutput<(typeof contract)[Name]['output']>
export type ErrorCode<Name extends CallName> = (typeof contract)[Name]['errors'][number] | CommonErrorCode

export type { CallError, CommonErrorCode, Reply } from './reply'
