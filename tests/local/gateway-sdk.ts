import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openDatabase, type Database, type DatabaseOptions } from '../../cloudfunctions/local/database/database'
import { createGateway, type GatewayParts } from '../../cloudfunctions/local/gateway/gateway'
import { CloudError } from '../../cloudfunctions/local/gateway/ports'

export type Doc = Record<string, unknown>

/** The SDK as these tests use it; its own types say `string | void` of everything. */
export interface Query {
  where(query: object): Query
  orderBy(path: string, direction: 'asc' | 'desc'): Query
  skip(count: number): Query
  limit(count: number): Query
  field(projection: object): Query
  get(): Promise<{ data: Doc[] }>
  count(): Promise<{ total: number }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface DocumentReference {
  get(): Promise<{ data: Doc }>
  set(options: { data: object }): Promise<{ stats: { created: number; updated: number } }>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface Aggregate {
  match(query: object): Aggregate
  group(spec: object): Aggregate
  sort(spec: object): Aggregate
  limit(count: number): Aggregate
  project(spec: object): Aggregate
  lookup(spec: object): Aggregate
  unwind(spec: string | object): Aggregate
  sample(spec: object): Aggregate
  geoNear(spec: object): Aggregate
  end(): Promise<{ list: Doc[] }>
}

export interface Collection extends Query {
  doc(id: string | number): DocumentReference
  add(options: { data: object | object[] }): Promise<{ _id: string; _ids?: string[] }>
  aggregate(): Aggregate
}

export interface TransactionOfSdk {
  collection(name: string): Collection
  commit(): Promise<unknown>
  rollback(reason?: unknown): Promise<unknown>
}

type Commands = Record<
  'inc' | 'mul' | 'push' | 'pull' | 'pullAll' | 'addToSet' | 'set' | 'rename' | 'min' | 'max',
  (value: unknown) => object
> &
  Record<
    'in' | 'nin' | 'eq' | 'neq' | 'gt' | 'gte' | 'lt' | 'lte' | 'exists' | 'elemMatch' | 'all' | 'size' | 'geoNear',
    (value: unknown) => object
  > &
  Record<'remove' | 'pop' | 'shift', () => object> &
  Record<'or' | 'and', (...conditions: unknown[]) => object> & { aggregate: Record<string, (value: unknown) => unknown> }

export interface SdkDatabase {
  readonly command: Commands
  collection(name: string): Collection
  createCollection(name: string): Promise<unknown>
  RegExp(options: { regexp: string; options?: string }): object
  serverDate(options?: { offset: number }): object
  startTransaction(): Promise<TransactionOfSdk>
  runTransaction<T>(work: (transaction: TransactionOfSdk) => Promise<T>): Promise<T>
  Geo: { Point: new (longitude: number, latitude: number) => object }
}

export interface Cloud {
  init(options: object): void
  database(options?: object): SdkDatabase
  callFunction(options: object): Promise<{ result: unknown }>
  deleteFile(options: object): Promise<{ fileList: Doc[] }>
  getTempFileURL(options: object): Promise<{ fileList: Doc[] }>
  openapi: Record<string, Record<string, (options: object) => Promise<Doc>>>
}

export interface TestGateway {
  readonly url: string
  readonly database: Database
  readonly cloud: Cloud
  /** One request as the wire carries it; for what the SDK does not offer. */
  post(body: object): Promise<Doc>
  close(): Promise<void>
}

const refuse = async (): Promise<never> => {
  throw new CloudError('INVALID_PARAM', 'not in this test')
}

const nothing: Omit<GatewayParts, 'database'> = {
  functions: { invoke: refuse },
  storage: { uploadMetadata: refuse, downloadUrls: refuse, deleteFiles: refuse },
  openApi: { call: refuse },
}

/** A gateway on a free port of this machine and the unmodified SDK pointed at it, as the function host does. */
export const openGateway = async (options: Partial<DatabaseOptions> = {}, parts: Partial<GatewayParts> = {}): Promise<TestGateway> => {
  const database = openDatabase({ file: ':memory:', indexes: {}, now: Date.now, ...options })
  const gateway = createGateway({ ...nothing, ...parts, database })
  const server = createServer((request, response) => void gateway.listener(request, response))
  const url = `http://127.0.0.1:${await listen(server)}/admin`
  const cloud = connect(url)
  return {
    url,
    database,
    cloud,
    post: async (body) => (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).json() as Promise<Doc>,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      gateway.close()
    },
  }
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

/** The SDK reads its environment when it is loaded and when it is called. */
const connect = (url: string): Cloud => {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'local',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TENCENTCLOUD_SECRETID: 'test-caller',
    TENCENTCLOUD_SECRETKEY: 'any',
    TENCENTCLOUD_SESSIONTOKEN: 'any',
  })
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const cloud = require('wx-server-sdk') as Cloud
  cloud.init({ env: 'local' })
  return cloud
}

/** Jest's matchers are `any`; these are not. */
export const containing = (text: string): unknown => expect.stringContaining(text)
export const like = (pattern: RegExp): unknown => expect.stringMatching(pattern)
export const someText: unknown = expect.any(String)
export const having = (fields: object): unknown => expect.objectContaining(fields)
