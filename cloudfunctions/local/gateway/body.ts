import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import { parseJson } from '../http/json'
import { CloudError } from './ports'

/** The fields of a request; those that came as bytes are a Buffer. */
export type RequestFields = Readonly<Record<string, unknown>>

const largestBody = 20 * 1024 * 1024

/** Reads JSON or multipart. @throws CloudError for what is neither, is malformed, or is larger than 20 MB */
export async function readFields(request: IncomingMessage): Promise<RequestFields> {
  if (request.method !== 'POST') throw new CloudError('INVALID_PARAM', 'the gateway takes POST only')
  const body = await readBody(request)
  const type = request.headers['content-type'] ?? ''
  return type.startsWith('multipart/form-data') ? readMultipart(request.headers, body) : readJson(body)
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  const stream: AsyncIterable<Buffer> = request
  for await (const bytes of stream) {
    size += bytes.length
    if (size <= largestBody) chunks.push(bytes)
  }
  if (size > largestBody) throw new CloudError('EXCEED_REQUEST_LIMIT', `the request is larger than ${largestBody} bytes`)
  return Buffer.concat(chunks)
}

function readJson(body: Buffer): RequestFields {
  let parsed: unknown
  try {
    parsed = parseJson(body.toString('utf8'))
  } catch {
    throw new CloudError('INVALID_PARAM', 'the body is not valid JSON')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new CloudError('INVALID_PARAM', 'the body is not a JSON object')
  return { ...parsed }
}

const malformed = (error: unknown): CloudError =>
  new CloudError('INVALID_PARAM', `the multipart body is malformed: ${error instanceof Error ? error.message : String(error)}`)

/** Parts of type octet-stream are files to the parser, with or without a file name. */
function readMultipart(headers: IncomingHttpHeaders, body: Buffer): Promise<RequestFields> {
  return new Promise((resolve, reject) => {
    const fields = new Map<string, unknown>()
    const parser = openParser(headers)
    parser.on('field', (name, value) => void fields.set(name, value))
    parser.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => void fields.set(name, Buffer.concat(chunks)))
      stream.on('error', (error) => reject(malformed(error)))
    })
    parser.on('error', (error) => reject(malformed(error)))
    parser.on('finish', () => resolve(Object.fromEntries(fields)))
    parser.end(body)
  })
}

function openParser(headers: IncomingHttpHeaders) {
  const busboyHeaders: BusboyHeaders = { ...headers, 'content-type': headers['content-type'] ?? '' }
  try {
    return new Busboy({ headers: busboyHeaders, limits: { fieldSize: largestBody, fileSize: largestBody, parts: 100 } })
  } catch (error) {
    throw malformed(error)
  }
}
