import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { OpenApiAnswer } from '../gateway/ports'
import { refuse } from './answers'

const cells = 25

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc >>> 0
})

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crcOf(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A greyscale PNG of `size` pixels a side, one byte a pixel. */
const png = (size: number, shade: (x: number, y: number) => number): Buffer => {
  const rows = Buffer.alloc(size * (size + 1))
  for (let y = 0; y < size; y += 1) for (let x = 0; x < size; x += 1) rows[y * (size + 1) + x + 1] = shade(x, y)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header[8] = 8
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))])
}

/** Dots in a circle, different for every scene: looks like a mini-program code, and scans as nothing. */
const draw = (scene: string, size: number): Buffer => {
  const seed = createHash('sha512').update(scene).digest()
  const middle = cells / 2
  const isDark = (column: number, row: number) => {
    if (Math.hypot(column + 0.5 - middle, row + 0.5 - middle) > middle) return false
    const bit = row * cells + column
    return ((seed[bit % seed.length] ?? 0) >> (bit % 7)) % 2 === 1
  }
  return png(size, (x, y) => (isDark(Math.floor((x * cells) / size), Math.floor((y * cells) / size)) ? 31 : 255))
}

/** `wxacode.getUnlimited`: a picture. Scene: 1 to 32 characters of those that WeChat takes. */
export const makeCode = ({ scene, width = 430, env_version: version = 'release' }: Readonly<Record<string, unknown>>): OpenApiAnswer => {
  if (typeof scene !== 'string' || !/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/.test(scene)) return refuse(40129)
  if (!['release', 'trial', 'develop'].includes(String(version))) return refuse(40097, 'env_version')
  const size = Number(width)
  if (!Number.isInteger(size) || size < 280 || size > 1280) return refuse(40097, 'width')
  return { buffer: draw(scene, size), contentType: 'image/png' }
}

/** `wxacode.get`: a code for a page with its query, of which there are only so many; WeChat takes no path of more than 1024 characters. */
export const makePageCode = ({ path, width = 430 }: Readonly<Record<string, unknown>>): OpenApiAnswer => {
  if (typeof path !== 'string' || path === '' || path.length > 1024) return refuse(40159)
  const size = Number(width)
  if (!Number.isInteger(size) || size < 280 || size > 1280) return refuse(40097, 'width')
  return { buffer: draw(path, size), contentType: 'image/png' }
}
