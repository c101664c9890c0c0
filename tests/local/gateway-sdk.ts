import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type cloudSdk from 'wx-server-sdk'
import { openDatabase, type Database, type DatabaseOptions } from '../../cloudfunctions/local/database/database'
import { createGateway, type GatewayParts } from '../../cloudfunctions/local/gateway/gateway'
import { CloudError } from '../../cloudfunctions/local/gateway/ports'

export type Cloud = typeof cloudSdk

export interface TestGateway {
  readonly url: string
  readonly database: Database
  readonly cloud: Cloud
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
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      gateway.close()
    },
  }
}

const listen = (server: Server): Promise<number> =>
  new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))

/** The SDK reads its environment when it is loaded and when it is called. */
export const connect = (url: string): Cloud => {
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
