import { request } from 'node:http'
import { CloudError, type Caller, type DatabaseHook, type OpenApiPort, type Verdict } from '../../cloudfunctions/local/gateway/ports'
import { containing, having, openGateway, someText, type TestGateway } from './gateway-sdk'

const seen: { action: string; caller: Caller }[] = []
let verdict: Verdict | Promise<Verdict> = 'proceed'
const hook: DatabaseHook = {
  before: (action, caller) => {
    seen.push({ action, caller })
    return verdict
  },
}

const called: unknown[] = []
const openApi: OpenApiPort = {
  call: async (apiName, args) => {
    called.push([apiName, args])
    if (apiName === 'subscribeMessage.send') return { json: { errcode: 43101, errmsg: 'user refuse to accept the msg' } }
    if (apiName === 'security.msgSecCheck')
      return { json: { errcode: 0, errmsg: 'ok', trace_id: 't', result: { suggest: 'pass', label: 100 } } }
    if (apiName === 'wxacode.getUnlimited') return { buffer: Buffer.from('picture'), contentType: 'image/png' }
    throw new CloudError('INVALID_PARAM', `the API ${apiName} is not known here`)
  },
}

let gateway: TestGateway

beforeAll(async () => {
  gateway = await openGateway(
    { indexes: { things: [] } },
    {
      hook,
      openApi,
      functions: { invoke: async (name, data) => ({ name, data }) },
      storage: {
        uploadMetadata: async (path) => ({
          url: 'http://127.0.0.1/up',
          token: 't',
          authorization: 'a',
          cosFileId: 'c',
          fileId: `cloud://local/${path}`,
        }),
        downloadUrls: async (files) =>
          files.map(({ fileId }) => ({ fileId, url: `http://127.0.0.1/${fileId.slice(8)}`, code: 'SUCCESS', maxAge: 60 })),
        deleteFiles: async (ids) => ids.map((fileId) => ({ fileId, code: 'STORAGE_FILE_NONEXIST', message: 'no such file' })),
      },
    },
  )
})
afterAll(() => gateway.close())
beforeEach(() => {
  verdict = 'proceed'
  seen.length = 0
  called.length = 0
})

const raw = async (body: string, headers: Record<string, string> = {}, method = 'POST') => {
  const response = await fetch(gateway.url, { method, headers, ...(method === 'POST' && { body }) })
  return { status: response.status, type: response.headers.get('content-type'), json: (await response.json()) as Record<string, unknown> }
}

const refusals: [what: string, body: string, headers: Record<string, string>][] = [
  ['malformed JSON', '{"action":', {}],
  ['an empty body', '', {}],
  ['an array', '[]', {}],
  ['null', 'null', {}],
  ['no action', '{}', {}],
  ['an unknown action', '{"action":"database.dropEverything"}', {}],
  ['an unknown family of actions', '{"action":"wx.wxPayApi"}', {}],
  ['a prototype as action', '{"action":"__proto__"}', {}],
  ['a query that is no EJSON', '{"action":"database.getDocument","collectionName":"things","query":"{"}', {}],
  ['a negative limit', '{"action":"database.getDocument","collectionName":"things","limit":-1}', {}],
  ['a key named __proto__', '{"action":"database.insertDocument","collectionName":"things","data":["{\\"__proto__\\":{\\"x\\":1}}"]}', {}],
  ['no collection', '{"action":"database.getDocument"}', {}],
  ['data that is no array', '{"action":"database.insertDocument","collectionName":"things","data":"{}"}', {}],
  ['multipart without a boundary', 'x', { 'content-type': 'multipart/form-data' }],
  [
    'multipart cut short',
    '--b\r\nContent-Disposition: form-data; name="action"\r\n\r\nwx.openApi',
    { 'content-type': 'multipart/form-data; boundary=b' },
  ],
  [
    'an open API without its data',
    '--b\r\nContent-Disposition: form-data; name="action"\r\n\r\nwx.openApi\r\n--b--\r\n',
    { 'content-type': 'multipart/form-data; boundary=b' },
  ],
]

test.each(refusals)('%s is refused with HTTP 200 and a code', async (_what, body, headers) => {
  const { status, type, json } = await raw(body, headers)
  expect({ status, type }).toEqual({ status: 200, type: 'application/json; charset=utf-8' })
  expect(json).toEqual({ requestId: someText, code: 'INVALID_PARAM', message: someText })
})

test('GET is refused, and the gateway stays up', async () => {
  expect((await raw('', {}, 'GET')).json).toMatchObject({ code: 'INVALID_PARAM' })
  expect((await gateway.cloud.database().collection('things').get()).data).toEqual([])
})

test('a body above 20 MB is refused', async () => {
  expect((await raw(JSON.stringify({ action: 'x', filler: 'x'.repeat(21 * 1024 * 1024) }))).json).toMatchObject({
    code: 'EXCEED_REQUEST_LIMIT',
  })
})

test('a document nested too deep is refused', async () => {
  const deep = '{"a":'.repeat(5000) + '1' + '}'.repeat(5000)
  const { json } = await raw(JSON.stringify({ action: 'database.insertDocument', collectionName: 'things', data: [deep] }))
  expect(json).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
})

test('the hook hears every database request and its caller', async () => {
  const things = gateway.cloud.database().collection('things')
  await things.add({ data: { _id: 'h' } })
  await things.doc('h').get()
  await things.where({ _id: 'h' }).update({ data: { n: 1 } })
  expect(seen.map(({ action }) => action)).toEqual(['database.insertDocument', 'database.getDocument', 'database.modifyDocument'])
  expect(new Set(seen.map(({ caller }) => caller.secretId))).toEqual(new Set(['test-caller']))
})

test.each([
  ['fail', 0],
  ['apply_then_fail', 1],
] as const)('%s: the request fails and %i documents are written', async (asked, written) => {
  const things = gateway.cloud.database().collection('things')
  verdict = asked
  await expect(things.add({ data: { _id: asked } })).rejects.toMatchObject({ errCode: -501001 })
  verdict = 'proceed'
  expect(await things.where({ _id: asked }).count()).toMatchObject({ total: written })
})

test('a hook that never answers leaves the connection open and nothing written', async () => {
  verdict = new Promise(() => undefined)
  const body = JSON.stringify({ action: 'database.insertDocument', collectionName: 'things', data: ['{"_id":"crash"}'] })
  const unanswered = request(gateway.url, { method: 'POST' })
  let answered = false
  unanswered.on('response', () => (answered = true)).on('error', () => undefined)
  unanswered.end(body)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(answered).toBe(false)
  unanswered.destroy()
  verdict = 'proceed'
  expect(await gateway.cloud.database().collection('things').where({ _id: 'crash' }).count()).toMatchObject({ total: 0 })
})

test('callFunction reaches the function and brings its result', async () => {
  expect((await gateway.cloud.callFunction({ name: 'api', data: { x: 1 } })).result).toEqual({ name: 'api', data: having({ x: 1 }) })
})

test('files have links and can be deleted', async () => {
  const links = await gateway.cloud.getTempFileURL({ fileList: ['cloud://local/图.png'] })
  expect(links.fileList).toEqual([having({ fileID: 'cloud://local/图.png', tempFileURL: 'http://127.0.0.1/local/图.png', status: 0 })])
  const deleted = await gateway.cloud.deleteFile({ fileList: ['cloud://local/a'] })
  expect(deleted.fileList).toEqual([having({ fileID: 'cloud://local/a', status: -503003 })])
})

test('an open API gets its arguments in snake_case and answers JSON', async () => {
  const answer = await gateway.cloud.openapi['security']?.['msgSecCheck']?.({ content: '你好', version: 2, scene: 2, openid: 'o1' })
  expect(answer).toMatchObject({ traceId: 't', result: { suggest: 'pass', label: 100 } })
  expect(called).toEqual([['security.msgSecCheck', { content: '你好', version: 2, scene: 2, openid: 'o1' }]])
})

test('an errcode of an open API rejects with it, nested arguments are parsed', async () => {
  const send = gateway.cloud.openapi['subscribeMessage']?.['send']?.({
    touser: 'o1',
    templateId: 't',
    data: { thing1: { value: '路灯' } },
    miniprogramState: 'formal',
  })
  await expect(send).rejects.toMatchObject({ errCode: 43101 })
  expect(called).toEqual([
    ['subscribeMessage.send', { touser: 'o1', template_id: 't', data: { thing1: { value: '路灯' } }, miniprogram_state: 'formal' }],
  ])
})

test('an open API answers a picture', async () => {
  const answer = await gateway.cloud.openapi['wxacode']?.['getUnlimited']?.({ scene: 'g=1' })
  expect(answer).toMatchObject({ contentType: 'image/png', buffer: Buffer.from('picture') })
})

test('an unknown open API is refused, never answered with nothing', async () => {
  await expect(gateway.cloud.openapi['nothing']?.['here']?.({})).rejects.toMatchObject({ errMsg: containing('not known here') })
})
