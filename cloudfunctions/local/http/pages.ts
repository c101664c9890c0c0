import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { Hono, type Context } from 'hono'

export interface PageParts {
  /** The table of phones, as built. */
  readonly table: string
  /** The H5 pages, as built; need not exist. */
  readonly h5: string
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
}

/** A file inside `folder`, its path percent-encoded; null when there is none, or the path leads out of it. */
const fileIn = async (folder: string, path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    const place = normalize(join(folder, decodeURIComponent(path)))
    if (!place.startsWith(folder + sep)) return null
    return new Uint8Array(await readFile(place))
  } catch {
    return null
  }
}

/** A name with the fingerprint of what stands in the file never means anything else; of others the browser asks each time. */
const cacheOf = (path: string): string => (/\.[0-9a-f]{8}\.(js|css)$/.test(path) ? 'max-age=31536000, immutable' : 'no-cache')

const serve = async (context: Context, folder: string, path: string) => {
  const bytes = await fileIn(folder, path)
  if (!bytes) return context.text('没有这个页面', 404)
  const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  return context.body(bytes, 200, { 'content-type': type, 'cache-control': cacheOf(path) })
}

const notBuilt = `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="refresh" content="4"><meta name="color-scheme" content="light dark"><title>网格回音</title>
<body style="font:17px/1.7 system-ui,sans-serif;display:grid;place-items:center;min-height:90vh;margin:0 32px;text-align:center">
<div><p style="font-size:22px">手机页面还没有好</p><p>正在构建的话，好了会自己打开。<br>没有在构建，就请运行 <code>npm start</code>。</p></div>`

/** The phone's page with a script before all others, which gives this phone a storage of its own. */
const phonePage = async ({ h5 }: PageParts, context: Context) => {
  const bytes = await fileIn(h5, 'index.html')
  if (!bytes) return context.html(notBuilt, 503)
  const html = new TextDecoder().decode(bytes)
  const script = '<script src="/table/phone.js"></script>'
  return context.html(html.includes('<head>') ? html.replace('<head>', `<head>${script}`) : script + html, 200, {
    'cache-control': 'no-cache',
  })
}

/** The table of phones at `/`, and each phone below `/phone/<openid>/`. */
export const pageRoutes = (parts: PageParts) =>
  new Hono()
    .get('/', (context) => (existsSync(parts.table) ? serve(context, parts.table, 'table.html') : context.html(notBuilt)))
    .get('/table/*', (context) => serve(context, parts.table, context.req.path.slice('/table/'.length)))
    .get('/phone/:openid', (context) => context.redirect(`/phone/${context.req.param('openid')}/`))
    .get('/phone/:openid/', (context) => phonePage(parts, context))
    .get('/phone/:openid/*', (context) => serve(context, parts.h5, context.req.path.split('/').slice(3).join('/')))
