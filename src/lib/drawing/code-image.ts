import { zlibSync } from 'fflate'
import { encode } from 'uqr'

/** Dots to a cell of the code: sharp on every phone, and still under a kilobyte. */
const dots = 12
/** White cells around it: readers need four. */
const margin = 4

const uint32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
const latin = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

/** CRC-32 as PNG asks for it (ISO 3309). */
const checksum = (bytes: readonly number[]): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

const chunk = (kind: string, data: readonly number[]): number[] => {
  const named = [...latin(kind), ...data]
  return [...uint32(data.length), ...named, ...uint32(checksum(named))]
}

/** One line of dots, eight to a byte, dark is 0; the first byte says that nothing is predicted from the line above. */
const line = (cells: readonly boolean[], width: number): number[] => {
  const bytes = new Array<number>(Math.ceil(width / 8)).fill(0)
  for (let x = 0; x < width; x += 1) if (!cells[Math.floor(x / dots)]) bytes[x >> 3] = (bytes[x >> 3] ?? 0) | (0x80 >> (x & 7))
  return [0, ...bytes]
}

/** A picture in black and white (PNG, 1 bit), as its bytes. */
const png = (cells: readonly (readonly boolean[])[]): number[] => {
  const width = cells.length * dots
  const lines = cells.flatMap((row) => new Array<number[]>(dots).fill(line(row, width)).flat())
  const header = [...uint32(width), ...uint32(width), 1, 0, 0, 0, 0]
  const packed = [...zlibSync(Uint8Array.from(lines), { level: 9 })]
  return [0x89, ...latin('PNG\r\n'), 0x1a, 0x0a, ...chunk('IHDR', header), ...chunk('IDAT', packed), ...chunk('IEND', [])]
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const base64 = (bytes: readonly number[]): string => {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    const four = [18, 12, 6, 0].map((shift) => letters.charAt((three >> shift) & 63)).join('')
    text += four.slice(0, Math.min(4, bytes.length - at + 1)).padEnd(4, '=')
  }
  return text
}

/**
 * A code for some words, as an address that an Image shows: no canvas, no file, always dark on white. Medium error
 * correction: a scratched screen is read all the same.
 */
export const codeImage = (words: string): string => `data:image/png;base64,${base64(png(encode(words, { ecc: 'M', border: margin }).data))}`
