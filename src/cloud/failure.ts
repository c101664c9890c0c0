import type * as v from 'valibot'
import type { CallError, CommonErrorCode } from '@/contract'
import { faultsOf } from '@/contract/faults'

const offline: CallError<CommonErrorCode> = {
  code: 'network.offline',
  message: '没有网络，写的都还在。有信号了再点一次',
}

const timeout: CallError<CommonErrorCode> = {
  code: 'network.timeout',
  message: '网络太慢，没等到回话。再点一次就行，不会重复',
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

/** Why there was no answer, by the words the platforms use for it. */
export const whyNoAnswer = (error: unknown): CallError<CommonErrorCode> => {
  const words = wordsOf(error)
  if (/time ?out|abort/i.test(words)) return timeout
  if (/-5040|-404011|FunctionsError/i.test(words)) return internal
  if (/network|fetch|request:fail|connect|offline|socket/i.test(words)) return offline
  return internal
}

export const notUnderstood = internal

/** What is wrong with an input, said before anything is sent. */
export const whatIsWrong = (schema: v.GenericSchema, issues: readonly v.BaseIssue<unknown>[]): CallError<CommonErrorCode> => {
  const fields = faultsOf(schema, issues)
  return { code: 'input.invalid', message: Object.values(fields)[0] ?? '填写的内容不对，请检查', fields }
}
