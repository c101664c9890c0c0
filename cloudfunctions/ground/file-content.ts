import type { FileSort } from '@/contract/marks'

/** Bytes of a photo or a voice note at most. */
export const largestFile = 5 * 1024 * 1024
/** Bytes that tell what a file is. */
export const headBytes = 64

type Form = readonly (readonly [at: number, letters: string])[]

/** How the content of each sort begins: JPEG, PNG, GIF, WebP, HEIC, BMP; MP3, AAC, M4A, WAV, WebM, OGG, AMR. Letters are bytes. */
const forms: Readonly<Record<FileSort, readonly Form[]>> = {
  photo: [
    [[0, '\xff\xd8\xff']],
    [[0, '\x89PNG\r\n\x1a\n']],
    [[0, 'GIF8']],
    [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
    ...['heic', 'heix', 'hevc', 'heim', 'mif1', 'msf1', 'avif'].map((brand): Form => [[4, `ftyp${brand}`]]),
  ],
  voice: [
    [[0, 'ID3']],
    ...['\xfb', '\xfa', '\xf3', '\xf2', '\xe3', '\xe2', '\xf1', '\xf9', '\xf0', '\xf8'].map((sync): Form => [[0, `\xff${sync}`]]),
    ...['M4A ', 'isom', 'mp42', 'mp41', '3gp4', '3gp5', 'iso5', 'qt  '].map((brand): Form => [[4, `ftyp${brand}`]]),
    [
      [0, 'RIFF'],
      [8, 'WAVE'],
    ],
    [[0, '\x1a\x45\xdf\xa3']],
    [[0, 'OggS']],
    [[0, '#!AMR']],
  ],
}

/** Whether a file is of a sort, by its first bytes and never by its name. */
export const isOfSort = (head: Uint8Array, sort: FileSort): boolean => {
  const letters = Buffer.from(head).toString('latin1')
  return forms[sort].some((form) => form.every(([at, said]) => letters.startsWith(said, at)))
}
