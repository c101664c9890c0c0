import type { IncomingMessage } from 'node:http'
import type { Caller } from './ports'

/** Who asks, by the secret id in the signature. The signature itself is not checked: this listens on 127.0.0.1 only. */
export function callerOf(request: IncomingMessage, fields: Readonly<Record<string, unknown>>): Caller {
  const [, secretId = ''] = /Credential=([^/,\s]+)/.exec(request.headers.authorization ?? '') ?? []
  return { secretId, sessionToken: text(fields['sessionToken']), env: text(fields['envName']) }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
