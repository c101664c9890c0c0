import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Database } from '../database/database'
import { parseJson } from '../http/json'
import { readFields, type RequestFields } from './body'
import { callerOf } from './caller'
import { callOpenApi } from './open-api'
import { CloudError, type Caller, type DatabaseHook, type FunctionsPort, type OpenApiPort, type StoragePort } from './ports'
import { storageActions } from './storage'

export interface GatewayParts {
  readonly database: Database
  readonly functions: FunctionsPort
  readonly storage: StoragePort
  readonly openApi: OpenApiPort
  readonly hook?: DatabaseHook
}

export type GatewayListener = (request: IncomingMessage, response: ServerResponse) => Promise<void>

export interface Gateway {
  /** Serves `POST /admin` on node's own HTTP. It never throws and always answers HTTP 200, or not at all when the hook says so. */
  readonly listener: GatewayListener
  /** One admin request whose body is parsed. @throws CloudError */
  handle(fields: RequestFields, caller: Caller): Promise<object>
  /** Closes the database. */
  close(): void
}

/** The CloudBase admin protocol as `wx-server-sdk` and `@cloudbase/node-sdk` speak it. What it does not know it refuses. */
export function createGateway(parts: GatewayParts): Gateway {
  const handle = (fields: RequestFields, caller: Caller) => route(parts, fields, caller)
  return { handle, listener: (request, response) => serve(parts, request, response), close: () => parts.database.close() }
}

async function serve(parts: GatewayParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const fields = await readFields(request)
    const caller = callerOf(request, fields)
    if (fields['action'] === 'wx.openApi') {
      send(response, 'application/octet-stream', await callOpenApi(parts.openApi, fields, caller))
      return
    }
    sendJson(response, await route(parts, fields, caller))
  } catch (error) {
    sendJson(response, refusal(error))
  }
}

function route(parts: GatewayParts, fields: RequestFields, caller: Caller): Promise<object> {
  const action = actionOf(fields)
  if (action.startsWith('database.')) return runDatabase(parts, fields, caller)
  if (action === 'functions.invokeFunction') return invoke(parts.functions, fields, caller)
  const storage = storageActions.get(action)
  if (storage) return storage(parts.storage, fields, caller).then((data) => ({ data }))
  throw new CloudError('INVALID_PARAM', `the action '${action}' is not supported by the local cloud`)
}

const actionOf = ({ action }: RequestFields): string => (typeof action === 'string' ? action : '')

const broken = () => new CloudError('SYS_ERR', 'internal system error')

async function runDatabase({ database, hook }: GatewayParts, fields: RequestFields, caller: Caller): Promise<object> {
  const action = actionOf(fields)
  const verdict = (await hook?.before(action, caller)) ?? 'proceed'
  if (verdict === 'fail') throw broken()
  const answer = await database.run(action, fields, caller.secretId)
  if (verdict === 'apply_then_fail') throw broken()
  return answer
}

async function invoke(functions: FunctionsPort, fields: RequestFields, caller: Caller): Promise<object> {
  const { function_name: name, request_data: data } = fields
  if (typeof name !== 'string' || name === '') throw new CloudError('INVALID_PARAM', 'function_name is missing')
  const result = await functions.invoke(name, parseData(data), caller)
  return { data: { response_data: JSON.stringify(result ?? null) } }
}

function parseData(data: unknown): unknown {
  if (data === undefined || data === '') return {}
  if (typeof data !== 'string') throw new CloudError('INVALID_PARAM', 'request_data is not a string')
  try {
    return parseJson(data)
  } catch {
    throw new CloudError('INVALID_PARAM', 'request_data is not valid JSON')
  }
}

function refusal(error: unknown): object {
  if (error instanceof CloudError) return { code: error.code, message: error.message }
  console.error(error)
  return { code: 'SYS_ERR', message: error instanceof Error ? error.message : 'internal system error' }
}

/** The SDK recognises the gateway's own errors by this very content type. */
const sendJson = (response: ServerResponse, answer: object): void =>
  send(response, 'application/json; charset=utf-8', Buffer.from(JSON.stringify({ requestId: randomUUID(), ...answer })))

function send(response: ServerResponse, contentType: string, body: Uint8Array): void {
  if (response.destroyed || response.headersSent) return
  response.writeHead(200, { 'content-type': contentType, 'content-length': body.byteLength })
  response.end(body)
}
