/** Why the phone did not do what was asked. */
export type Refusal = 'cancelled' | 'denied' | 'system' | 'privacy' | 'undeclared' | 'broken'

/** WeChat's numbers, the same for all interfaces (errno). */
const byNumber: Readonly<Record<number, Refusal>> = { 3: 'system', 103: 'denied', 104: 'privacy', 112: 'undeclared' }

/** The words that WeChat and browsers use; the first that fits holds. */
const byWords: readonly (readonly [RegExp, Refusal])[] = [
  [/not declared|need to be declared|requiredPrivateInfos/i, 'undeclared'],
  [/privacy/i, 'privacy'],
  [/system.{0,20}(den|permission|auth)|no system permission/i, 'system'],
  [/auth|den(y|ied)|NotAllowed|permission/i, 'denied'],
  [/cancel/i, 'cancelled'],
]

interface Failure {
  readonly errno?: unknown
  readonly errMsg?: unknown
  readonly name?: unknown
  readonly message?: unknown
}

export const whyRefused = (error: unknown): Refusal => {
  const { errno, errMsg, name, message }: Failure = typeof error === 'object' && error !== null ? error : { message: error }
  const numbered = typeof errno === 'number' ? byNumber[errno] : undefined
  const words = [errMsg, name, message].filter((word) => typeof word === 'string').join(' ')
  return numbered ?? byWords.find(([pattern]) => pattern.test(words))?.[1] ?? 'broken'
}

/** Whether the person only thought better of it. */
export const isCancelled = (error: unknown): boolean => whyRefused(error) === 'cancelled'
