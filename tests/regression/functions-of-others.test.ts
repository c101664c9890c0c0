import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../cloudfunctions/local/database/database'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { writeProbe } from '../support/probe-function'

/** Functions as others publish them: one is not bundled, has no config.json and requires a file of its own by name. */
const writeOthers = () => {
  const folder = writeProbe()
  mkdirSync(join(folder, 'plain/project'), { recursive: true })
  writeFileSync(join(folder, 'plain/project/words.js'), "exports.say = name => '您好，' + name")
  writeFileSync(join(folder, 'plain/index.js'), "exports.main = ({ name }) => ({ said: require('project/words').say(name) })")
  return folder
}

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud({ functions: writeOthers() })
})
afterAll(() => cloud.stop())

const probe = async (event: object) => (await cloud.invoke('probe', 'somebody', event)).reply as unknown
const openapi = (api: string, args: object) => probe({ do: 'openapi', api, args })

test('E8: a function without config.json runs, and finds what it requires by a name of its own', async () => {
  expect((await cloud.invoke('plain', 'somebody', { name: '示例' })).reply).toEqual({ said: '您好，示例' })
})

test('E8: what a client says of itself in userInfo stays, beside who WeChat says they are', async () => {
  expect(await probe({ do: 'event', userInfo: { nickName: '小示例', openId: 'somebody-else' } })).toMatchObject({
    userInfo: { nickName: '小示例', openId: 'somebody' },
  })
})

test('E8: other functions than ours find an empty environment', async () => {
  for (const name of ['people', 'matters', 'orgs']) {
    const answer = await cloud.admin({ action: 'database.getDocument', collectionName: name })
    expect(answer).toMatchObject({ code: 'DATABASE_COLLECTION_NOT_EXIST' })
  }
})

test('E8: a field and its part in one projection', async () => {
  const database = openDatabase({ file: ':memory:', indexes: { notes: [] }, now: () => 0 })
  database.insertMany('notes', [{ _id: 'one', a: { b: 1, c: 2 }, d: 3 }])
  const read = async (projection: object) => {
    const answer = await database.run('database.getDocument', { collectionName: 'notes', projection: JSON.stringify(projection) })
    const [first = ''] = (answer['data'] as { list: string[] }).list
    return JSON.parse(first) as unknown
  }
  expect(await read({ a: 1, 'a.b': 1 })).toEqual({ _id: 'one', a: { b: 1, c: 2 } })
  expect(await read({ 'a.b': 1, a: 1 })).toEqual({ _id: 'one', a: { b: 1 } })
  database.close()
})

test.each([
  ['wxacode.get', { path: 'pages/home/index?from=card' }, { contentType: 'image/png', head: 'PNG' }],
  ['wxacode.get', { path: '' }, { errCode: 40159 }],
  ['customerServiceMessage.send', { touser: 'somebody', msgtype: 'text', text: { content: '您好' } }, { errCode: 0 }],
  ['customerServiceMessage.send', { touser: 'nobody-ever', msgtype: 'text', text: { content: '您好' } }, { errCode: 40003 }],
  ['customerServiceMessage.send', { touser: 'somebody', msgtype: 'song', song: {} }, { errCode: 40008 }],
])('E8: %s with %j is answered as the platform does', async (api, args, answer) => {
  expect(await openapi(api, args)).toMatchObject(answer)
})

test('E8: getOpenData gives the number behind a cloud id, and refuses one that is nobody’s', async () => {
  expect(await probe({ do: 'openData', list: ['local-19600000001'] })).toMatchObject({
    list: [{ cloudID: 'local-19600000001', data: { phoneNumber: '19600000001' } }],
  })
  expect(await probe({ do: 'openData', list: ['no-such-id'] })).toHaveProperty('errCode')
})
