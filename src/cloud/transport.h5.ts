import { functionOf } from '@/contract/functions'
import type { Transport } from './transport'

/** What the table of phones gives to each phone. */
interface PhoneWindow {
  __phone?: {
    requestSubscribeMessage(options: { tmplIds: string[] }): Promise<Record<string, string>>
    keptConsents(): Record<string, string>
  }
}

const PATIENCE = 20_000

const phone = /\/phone\/([^/]+)\//.exec(location.pathname)?.[1] ?? new URLSearchParams(location.search).get('as') ?? ''

/** How far the local cloud's clock, which can be moved, stands from this machine's. */
let clockOffset = 0

const post = async (url: string, body: BodyInit, headers: Record<string, string>): Promise<unknown> => {
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(new Error('timeout')), PATIENCE)
  try {
    const response = await fetch(url, { method: 'POST', body, headers: { 'x-wx-openid': phone, ...headers }, signal: patience.signal })
    const serverNow = Number(response.headers.get('x-now'))
    if (serverNow > 0) clockOffset = serverNow - Date.now()
    return await response.json()
  } finally {
    clearTimeout(timer)
  }
}

const fileIdOf = (reply: unknown): string => {
  if (typeof reply === 'object' && reply && 'fileID' in reply) return String(reply.fileID)
  throw new Error('upload:fail')
}

export const transport: Transport = {
  start: () => undefined,
  send: (name, input) => post(`/call/${functionOf(name)}`, JSON.stringify({ name, input }), { 'content-type': 'application/json' }),
  upload: async (file, path) => {
    const form = new FormData()
    form.set('path', path)
    form.set('file', await (await fetch(file)).blob(), 'photo.jpg')
    return fileIdOf(await post('/local/upload', form, {}))
  },
  requestSubscribe: async (templateIds) => (await (window as PhoneWindow).__phone?.requestSubscribeMessage({ tmplIds: templateIds })) ?? {},
  keptConsents: () => Promise.resolve((window as PhoneWindow).__phone?.keptConsents() ?? {}),
  now: () => Date.now() + clockOffset,
}
