import { inflateSync } from 'node:zlib'
import decodeQR from 'qr/decode.js'

const chunksOf = (bytes: Buffer) => {
  const chunks: { kind: string; data: Buffer }[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    chunks.push({ kind: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}

/** What a camera reads in a picture (PNG, 1 bit, as a data address): decoded by another library than the one that drew it. */
export const readCodePicture = (address: string): string => {
  const chunks = chunksOf(Buffer.from(address.split(',')[1] ?? '', 'base64'))
  const header = chunks.find(({ kind }) => kind === 'IHDR')?.data
  if (!header) throw new Error('no picture')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const lines = inflateSync(Buffer.concat(chunks.filter(({ kind }) => kind === 'IDAT').map(({ data }) => data)))
  const stride = Math.ceil(width / 8) + 1
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const white = ((lines[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
      data.fill(white ? 255 : 0, (y * width + x) * 3, (y * width + x) * 3 + 3)
    }
  }
  return decodeQR({ width, height, data })
}
