import { Hono, type Context } from 'hono'
import type { LocalClock } from '../clock'
import { isPath, type Disk } from '../storage/disk'
import type { Links } from '../storage/links'
import { fileIdOf } from '../storage/storage'
import { openidOf, refuse } from './answers'

export interface FileParts {
  readonly disk: Disk
  readonly links: Links
  readonly clock: LocalClock
}

/** Bytes of one upload at most, as WeChat's own limit for a picture or a voice note. */
const largest = 20 * 1024 * 1024

const xmlError = (context: Context, code: string, message: string) =>
  context.body(
    `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
    200,
    { 'content-type': 'application/xml' },
  )

/** The path behind a prefix, decoded; null when it is none. */
const pathAfter = (context: Context, prefix: string): string | null => {
  try {
    const path = decodeURIComponent(new URL(context.req.url).pathname.slice(prefix.length))
    return isPath(path) ? path : null
  } catch {
    return null
  }
}

interface Sent {
  readonly form: FormData | null
  readonly bytes: Uint8Array<ArrayBuffer> | null
}

/** Null: a form that is broken. */
const bytesOf = async (context: Context, field: string): Promise<Sent | null> => {
  const type = context.req.header('content-type') ?? ''
  if (!type.startsWith('multipart/form-data')) return { form: null, bytes: new Uint8Array(await context.req.arrayBuffer()) }
  const form = await context.req.formData().catch(() => null)
  if (!form) return null
  const file = form.get(field)
  return { form, bytes: file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : null }
}

const textIn = (form: FormData | null, field: string): string => {
  const value = form?.get(field)
  return typeof value === 'string' ? value : ''
}

const kinds: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  pdf: 'application/pdf',
}

/** By the path's ending first: nothing that a person uploads is ever served as a page with scripts. */
const typeFor = (path: string): string => kinds[path.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'

/** What the SDK's `uploadFile` sends: PUT with the raw body, or a form in older versions. */
const store = async ({ disk, links, clock }: FileParts, context: Context) => {
  const sent = await bytesOf(context, 'file')
  if (!sent) return xmlError(context, 'MalformedPOSTRequest', 'the form is malformed')
  const { form, bytes } = sent
  const path = pathAfter(context, '/storage/')
  const signature = context.req.header('authorization') || context.req.header('signature') || textIn(form, 'Signature')
  const [until, sign = ''] = signature.split('.')
  if (!path || !links.allows(`put ${path}`, { until: Number(until), signature: sign, now: clock.now() }))
    return xmlError(context, 'AccessDenied', 'the upload is not signed, or its time has passed')
  if (!bytes || bytes.length > largest) return xmlError(context, 'EntityTooLarge', 'no file, or one of more than 20 MB')
  await disk.write({ path, bytes, contentType: typeFor(path), owner: null })
  return context.body(null, 200)
}

/** The H5 pages' upload: a form with `path` and `file`, or the raw body with `?path=`. */
const upload = async ({ disk }: FileParts, context: Context) => {
  const owner = openidOf(context)
  if (!owner) return refuse(context, 'invalid', '缺少请求头 x-wx-openid，请写上是谁在上传')
  const sent = await bytesOf(context, 'file')
  if (!sent) return refuse(context, 'invalid', '发来的文件不完整，请重新上传')
  const { form, bytes } = sent
  const path = textIn(form, 'path') || textIn(form, 'cloudPath') || (context.req.query('path') ?? '')
  if (!isPath(path)) return refuse(context, 'invalid', '文件的路径不对，请不要以 / 开头，也不要用 ? # % 这些符号')
  if (!bytes?.length) return refuse(context, 'invalid', '没有收到文件，请重新选择')
  if (bytes.length > largest) return refuse(context, 'tooLarge', '文件超过 20 MB，请换一个小的')
  // As the storage rule has it: written by whoever made it, and by functions.
  const standing = await disk.factsOf(path)
  if (standing && standing.owner !== owner) return refuse(context, 'notYours', '这个位置已经有别人的文件，请换个名字再传')
  await disk.write({ path, bytes, contentType: typeFor(path), owner })
  return context.json({ fileID: fileIdOf(path) })
}

/** The first and the last byte that are asked for; null: the whole file. */
const partOf = (range: string | undefined, size: number): readonly [number, number] | null => {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? []
  if (from === undefined || Number(from) >= size) return null
  return [Number(from), Math.min(to ? Number(to) : size - 1, size - 1)]
}

const download = async ({ disk, links, clock }: FileParts, context: Context) => {
  const path = pathAfter(context, '/files/')
  const until = Number(context.req.query('t'))
  const allowed = path && links.allows(`get ${path}`, { until, signature: context.req.query('sign') ?? '', now: clock.now() })
  if (!allowed) return refuse(context, 'expired', '这个链接已经失效，请返回重新打开')
  const file = await disk.read(path)
  if (!file) return refuse(context, 'noFile', '文件已经删除')
  const headers = { 'content-type': file.contentType, 'cache-control': 'private, max-age=600', 'x-content-type-options': 'nosniff' }
  const part = partOf(context.req.header('range'), file.bytes.length)
  if (!part) return context.body(file.bytes, 200, headers)
  const [from, to] = part
  return context.body(file.bytes.slice(from, to + 1), 206, { ...headers, 'content-range': `bytes ${from}-${to}/${file.bytes.length}` })
}

/** Cloud storage over HTTP: uploads that the SDK was given a signature for, H5 uploads, links that expire. */
export const fileRoutes = (parts: FileParts) =>
  new Hono()
    .on(['PUT', 'POST'], '/storage/*', (context) => store(parts, context))
    .post('/local/upload', (context) => upload(parts, context))
    .get('/files/*', (context) => download(parts, context))
