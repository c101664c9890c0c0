const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    // Some programs fill a file up with zeros.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\u0000+$/, '')
  } catch {
    return null
  }
}

const starts = (bytes: Uint8Array, ...first: readonly number[]): boolean => first.every((byte, at) => bytes[at] === byte)
/** As much as tells how a text is written. */
const looked = 4096

/** UTF-16 without its mark: in half of the places there are zeros, the half tells which way around. */
const unmarked16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  let [even, odd] = [0, 0]
  bytes.subarray(0, looked).forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1
    if (byte === 0 && at % 2 === 1) odd += 1
  })
  if (even + odd === 0 || Math.min(even, odd) * 4 > Math.max(even, odd)) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const isMarked16 = (bytes: Uint8Array): boolean => starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)
/** Two bytes a letter: half a letter at the end is somebody's slip. */
const wholeLetters = (bytes: Uint8Array): Uint8Array => (isMarked16(bytes) ? bytes.subarray(0, bytes.length - (bytes.length % 2)) : bytes)

const encodingsOf = (bytes: Uint8Array): readonly string[] => {
  if (starts(bytes, 0xff, 0xfe)) return ['utf-16le']
  if (starts(bytes, 0xfe, 0xff)) return ['utf-16be']
  const wide = unmarked16(bytes)
  return wide ? [wide] : ['utf-8', 'gb18030']
}

/**
 * The text of a file, however it was saved: UTF-8 or UTF-16 with or without their mark, GB18030 as Excel and WPS in China
 * save, which has every rare character of a name. Null: it is no text.
 */
export const textOfFile = (bytes: Uint8Array): string | null => {
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(wholeLetters(bytes), encoding)
    if (text !== null && !text.includes('\u0000')) return text
  }
  return null
}
