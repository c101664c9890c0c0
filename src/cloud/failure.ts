import type * as v from 'valibot'
import type { CallError, CommonErrorCode } from '@/contract'
import { faultsOf } from '@/contract/faults'

const offline: CallError<CommonErrorCode> = {
  code: 'network.offline',
  message: '没有网络，写的都还在。有信号了再点一次',
}

const timeout: CallError<CommonErrorCode> = {
  code: 'network.timeout',
  message: '等得太久，没有回话。再点一次就行，不会重复',
}

const internal: CallError<CommonErrorCode> = {
  code: 'internal',
  message: '系统出了点问题，请过一会儿再试',
}

const wordsOf = (error: unknown): string => {
  if (error instanceof Error) return `${error.name} ${error.message}`
  if (typeof error === 'object' && error && 'errMsg' in error) return String(error.errMsg)
  return String(error)
}

/**
 * The words of the platforms, the first that fits holds. Chrome's and Cronet's numbers (-7, -118 …), iOS's (-1001 …) and
 * the cloud's (-404012 …) stand beside their names, because some phones give the number alone.
 */
const families: readonly (readonly [RegExp, CallError<CommonErrorCode>])[] = [
  [/time[ _-]?out|timed[ _-]?out|abort|超时|exceed max timeout/i, timeout],
  [/(err(or)?_?code|code)\W{0,3}-(7|118|1001|404012|504003)\b/i, timeout],
  [/-5040|-404011|FunctionsError/i, internal],
  [/network|fetch|request:fail|connect|offline|socket|resolve host|hostname|interrupted|ssl|Load failed/i, offline],
  [/ENOTFOUND|EAI_AGAIN|ECONN|EHOST|ENET|EPIPE|ERR_(INTERNET|NAME|ADDRESS|PROXY|EMPTY)|网络|互联网|服务器|主机/i, offline],
  [/(err(or)?_?code|code)\W{0,3}-(2|15|2[01]|10[0-9]|13[07]|100[3-9]|10[12]\d)\b/i, offline],
]

/** Why there was no answer, by the words the platforms use for it. */
export const whyNoAnswer = (error: unknown): CallError<CommonErrorCode> => {
  const words = wordsOf(error)
  return families.find(([pattern]) => pattern.test(words))?.[1] ?? internal
}

export const notUnderstood = internal

/** What is wrong with an input, said before anything is sent. */
export const whatIsWrong = (schema: v.GenericSchema, issues: readonly v.BaseIssue<unknown>[]): CallError<CommonErrorCode> => {
  const fields = faultsOf(schema, issues)
  return { code: 'input.invalid', message: Object.values(fields)[0] ?? '填写的内容不对，请检查', fields }
}
