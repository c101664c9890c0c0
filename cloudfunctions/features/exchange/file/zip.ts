import { inflateRawSync } from 'node:zlib'
import { err, ok, type Result } from '../../../platform/result'

/*
 * The parts of a zip file, unpacked one by one when asked for. What a part says of its own size is not believed: all of them
 * together unpack to no more than a limit.
 */

export type ZipError = 'exchange.file_broken' | 'exchange.file_large' | 'exchange.file_locked'

export interface Zip {
  readonly names: readonly string[]
  /** The text of a part; null when there is none of that name. */
  readonly text: (name: string) => Result<string | null, ZipError>
}

interface Entry {
  /** Packed under a password. */
  readonly locked: boolean
  readonly method: number
  readonly size: number
  readonly at: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const entryLength = 46
const headLength = 30
/** A comment stands behind the directory. */
const longestComment = 65_535
const mostEntries = 10_000

const endOf = (bytes: Buffer): number | null => {
  for (let at = bytes.length - endLength; at >= 0 && at >= bytes.length - endLength - longestComment; at -= 1)
    if (bytes.readUInt32LE(at) === endMark) return at
  return null
}

/** Some programs write backslashes, or a slash in front. */
const plainName = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

/** The directory of the file. Reading beyond its end throws. */
const entriesOf = (bytes: Buffer): ReadonlyMap<string, Entry> => {
  const end = endOf(bytes)
  if (end === null) throw new RangeError('no directory')
  const count = Math.min(bytes.readUInt16LE(end + 10), mostEntries)
  const entries = new Map<string, Entry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== entryMark) throw new RangeError('no entry')
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + entryLength, at + entryLength + nameLength)
    entries.set(plainName(name), {
      locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    })
    at += entryLength + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

const stored = 0
const deflated = 8

const unpack = (bytes: Buffer, { method, size, at }: Entry, most: number): Buffer => {
  const start = at + headLength + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const packed = bytes.subarray(start, start + size)
  if (packed.length < size) throw new RangeError('cut off')
  if (method === stored) return packed
  if (method !== deflated) throw new RangeError('packed in another way')
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
}

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** @param most bytes that all parts together may unpack to */
export const openZip = (file: Uint8Array, most: number): Result<Zip, ZipError> => {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  let left = most
  const attempt = <Value>(act: () => Value): Result<Value, ZipError> => {
    try {
      return ok(act())
    } catch (error) {
      return err(isTooLarge(error) ? 'exchange.file_large' : 'exchange.file_broken')
    }
  }
  const entries = attempt(() => entriesOf(bytes))
  if (!entries.ok) return entries
  const text = (name: string): Result<string | null, ZipError> => {
    const entry = entries.value.get(plainName(name))
    if (!entry) return ok(null)
    if (entry.locked) return err('exchange.file_locked')
    return attempt(() => {
      const part = unpack(bytes, entry, left)
      left -= part.length
      return textOfPart(part)
    })
  }
  return ok({ names: [...entries.value.keys()], text })
}

/** UTF-8, or UTF-16 with its mark, as XML allows. */
const textOfPart = (part: Buffer): string => {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le').decode(part)
  if (part[0] === 0xfe && part[1] === 0xff) return new TextDecoder('utf-16be').decode(part)
  return part.toString('utf8')
}
