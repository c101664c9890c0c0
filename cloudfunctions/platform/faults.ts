/** Codes that say nothing about what we asked: the network or the service failed, so asking again may work. */
const passing = new Set([-1, -501001, -501002, -501003, -501004, -502000])

const errCodeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'errCode' in error ? error.errCode : undefined

/** The text of whatever was thrown, for logs and for the few errors that only their text tells apart. */
export const textOf = (error: unknown): string => {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg)
  return String(error)
}

/** The `_id` is taken. Arrives as -501001 or -502001 with the server's text, so the text decides. */
export const isDuplicate = (error: unknown): boolean => /E11000|duplicate key|already exists/i.test(textOf(error))

/** Somebody else's fault and perhaps over already: worth one more try. */
export const isPassing = (error: unknown): boolean => {
  const code = errCodeOf(error)
  return !isDuplicate(error) && (typeof code !== 'number' || passing.has(code))
}
