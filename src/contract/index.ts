import type * as v from 'valibot'
import { appealsContract } from './appeals'
import { proposalsContract } from './proposals'
import { factsContract } from './facts'
import { visitsContract } from './visits'
import { familyContract } from './family'
import { feedbackContract } from './feedback'
import { moderationContract } from './moderation'
import { exchangeContract } from './exchange'
import { gridContract } from './grid'
import { homeContract } from './home'
import { householdsContract } from './households'
import { registrationContract } from './registration'
import { reportingContract } from './reporting'
import { shopContract } from './shop'
import { setupContract } from './setup'
import { settingsContract } from './settings'
import { auditContract } from './audit'
import { staffContract } from './staff'
import { linksContract } from './links'
import { inboxContract } from './inbox'
import { mattersContract } from './matters'
import { peopleContract } from './people'
import { pointsContract } from './points'
import { serviceContract } from './service'
import { statisticsContract } from './statistics'
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
  ...moderationContract,
  ...registrationContract,
  ...reportingContract,
  ...shopContract,
  ...householdsContract,
  ...factsContract,
  ...linksContract,
  ...visitsContract,
  ...appealsContract,
  ...proposalsContract,
  ...statisticsContract,
} as const satisfies Record<string, { input: v.GenericSchema; output: v.GenericSchema; errors: readonly string[] }>

export type CallName = keyof typeof contract

/** What the caller writes (optional fields may be left out). */
export type Input<Name extends CallName> = v.InferInput<(typeof contract)[Name]['input']>
/** What the action gets: trimmed, defaults filled in. */
export type ParsedInput<Name extends CallName> = v.InferOutput<(typeof contract)[Name]['input']>
export type Output<Name extends CallName> = v.InferOutput<(typeof contract)[Name]['output']>
export type ErrorCode<Name extends CallName> = (typeof contract)[Name]['errors'][number] | CommonErrorCode

export type { CallError, CommonErrorCode, Reply } from './reply'
