/** A lock: what is begun meanwhile does not happen and gives null, and it lets go however the work ends. */
export const createLock = () => {
  let held = false
  return async <Result>(work: () => Promise<Result>): Promise<Result | null> => {
    if (held) return null
    held = true
    try {
      return await work()
    } finally {
      held = false
    }
  }
}
