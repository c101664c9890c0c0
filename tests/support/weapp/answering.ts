export type Options = Readonly<Record<string, unknown>>
export type Api = (options?: Options) => unknown

type Callback = (result: object) => void
const callback = (value: unknown): Callback => (typeof value === 'function' ? (value as Callback) : () => undefined)

/**
 * An asynchronous API of WeChat: answers later, by callbacks or, without any, by a promise. What `act` throws is a
 * failure with the message in `errMsg`.
 */
export const answering = (name: string, act: (options: Options) => unknown): Api => {
  const outcome = async (options: Options): Promise<object> => {
    await Promise.resolve()
    return { errMsg: `${name}:ok`, ...((await act(options)) as object | undefined) }
  }
  const failure = (error: unknown) => {
    const errMsg = `${name}:fail ${error instanceof Error ? error.message : String(error)}`
    return Object.assign(new Error(errMsg), { errMsg })
  }

  return (options = {}) => {
    if (!['success', 'fail', 'complete'].some((key) => key in options)) {
      return outcome(options).catch((error: unknown) => Promise.reject(failure(error)))
    }
    const complete = callback(options['complete'])
    void outcome(options).then(
      (result) => {
        callback(options['success'])(result)
        complete(result)
      },
      (error: unknown) => {
        callback(options['fail'])(failure(error))
        complete(failure(error))
      },
    )
    return undefined
  }
}
