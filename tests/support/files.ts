const content = (head: readonly number[], words: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat([Buffer.from(head), Buffer.from(words)]))

/** A picture, as far as its first bytes go. */
export const jpeg = (words = ''): Uint8Array<ArrayBuffer> => content([0xff, 0xd8, 0xff, 0xe0], words)
/** A recording, as far as its first bytes go. */
export const mp3 = (words = ''): Uint8Array<ArrayBuffer> => content([0x49, 0x44, 0x33, 0x04], words)
