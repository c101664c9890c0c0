export type FileError =
  | 'exchange.file_empty'
  | 'exchange.file_kind'
  | 'exchange.file_old'
  | 'exchange.file_locked'
  | 'exchange.file_web'
  | 'exchange.file_other_table'
  | 'exchange.file_broken'
  | 'exchange.file_large'

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte)

/** What Excel wrote until 2003, and what it writes under a password: a folder in a file. */
const isFolder = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])
/** The name of the part that holds what is locked, two bytes a letter. */
const locked = Buffer.from('EncryptedPackage', 'utf16le')

/** What else lies in such a folder: Word and PowerPoint of those years. */
const documents = ['WordDocument', 'PowerPoint Document'].map((name) => Buffer.from(name, 'utf16le'))

const folderRefusal = (bytes: Uint8Array): FileError => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (whole.includes(locked)) return 'exchange.file_locked'
  return documents.some((name) => whole.includes(name)) ? 'exchange.file_kind' : 'exchange.file_old'
}

/** Excel before 1995, and its exchange format. */
const olds: readonly (readonly number[])[] = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x49, 0x44, 0x3b, 0x50, 0x57],
  [0x49, 0x44, 0x3b, 0x50, 0x53],
]

/** Pictures, PDF, RTF, RAR, 7z, gzip: whatever was picked by mistake. */
const others: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x25, 0x50, 0x44, 0x46],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
]

/** A page, or a table as a web program writes it, under the name of an Excel file. */
const isWeb = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 512))
  const text = (start.includes(0) ? start.toString('utf16le') : start.toString('latin1')).replace(/^[^\x21-\x7e]*/, '').toLowerCase()
  return /^(<[a-z!?]|mime-version:)/.test(text)
}

/** Why a file is no table that can be read, by its first bytes and never by its name; null: it may be one. */
export const refusalOf = (bytes: Uint8Array): FileError | null => {
  if (bytes.length === 0) return 'exchange.file_empty'
  if (isFolder(bytes)) return folderRefusal(bytes)
  if (olds.some((start) => startsWith(bytes, start))) return 'exchange.file_old'
  if (others.some((start) => startsWith(bytes, start))) return 'exchange.file_kind'
  return isWeb(bytes) ? 'exchange.file_web' : null
}

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b])

/** What a zip file without a workbook that we read is: another program's table, or anything. */
export const zipRefusal = (names: readonly string[]): FileError =>
  names.some((name) => /^(content\.xml|xl\/workbook\.bin|index\/document\.iwa|index\.zip)$/.test(name))
    ? 'exchange.file_other_table'
    : 'exchange.file_kind'
