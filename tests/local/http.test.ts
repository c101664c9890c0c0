import { mkdtempSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startLocalCloud, startOwnCloud, type LocalCloud } from '../support/local-cloud'
import { writeProbe } from '../support/probe-function'

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud({ functions: writeProbe() })
})
afterAll(() => cloud.stop())

const request = async (path: string, init?: RequestInit) => {
  const response = await fetch(`${cloud.url}${path}`, init)
  return { status: response.status, headers: response.headers, body: (await response.json()) as unknown }
}
const post = (path: string, body: BodyInit, headers: Record<string, string> = { 'x-wx-openid': 'somebody' }) =>
  request(path, { method: 'POST', body, headers })
const refused = (code: string) => ({ ok: false, error: { code, message: expect.stringMatching(/[\u4e00-\u9fff]/) as unknown } })

describe('POST /call/:function', () => {
  test('answers what the function returns, and what it cost', async () => {
    const { status, body, headers } = await post('/call/probe', '{"do":"event","note":"收到"}')
    expect([status, body]).toEqual([
      200,
      { do: 'event', note: '收到', userInfo: { openId: 'somebody', appId: expect.any(String) as unknown } },
    ])
    expect(headers.get('x-db-round-trips')).toBe('0')
    expect(Number(headers.get('x-duration-ms'))).toBeGreaterThan(0)
  })

  test.each([
    ['no JSON', '{"do":', 400],
    ['an empty body', '', 400],
    ['JSON that is no object', '[1]', 400],
    ['more than WeChat carries', JSON.stringify({ do: 'event', words: '长'.repeat(40_000) }), 413],
  ])('refuses %s', async (_what, sent, status) => {
    expect(await post('/call/probe', sent)).toMatchObject({ status, body: refused('input.invalid') })
  })

  test.each([
    ['nobody', {}],
    ['an id that WeChat never gives', { 'x-wx-openid': 'two words' }],
  ])('refuses %s as the caller', async (_who, headers) => {
    expect(await post('/call/probe', '{}', headers as Record<string, string>)).toMatchObject({
      status: 400,
      body: refused('input.invalid'),
    })
  })

  test.each(['nothing', '..', 'probe%2F..%2Fprobe', '__proto__'])('does not know the function %p', async (name) => {
    expect((await fetch(`${cloud.url}/call/${name}`, { method: 'POST', body: '{}', headers: { 'x-wx-openid': 'x' } })).status).toBe(404)
  })
})

describe('/local/clock', () => {
  test.each([
    ['{"advance":"3d"}', 3 * 86_400_000],
    ['{"advance":"3h"}', 3 * 3_600_000],
    ['{"advance":"20m"}', 20 * 60_000],
  ])('%s moves time that far', async (body, distance) => {
    await cloud.clock('reset')
    const started = Date.now()
    const moved = await post('/local/clock', body)
    expect(moved).toMatchObject({ status: 200, body: { ok: true, error: null } })
    const { offset } = (await request('/local/clock')).body as { offset: number }
    expect(Math.abs(offset - distance)).toBeLessThanOrEqual(Date.now() - started)
  })

  test('takes a moment, back and forth', async () => {
    for (const moment of ['2027-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z']) {
      const started = Date.now()
      await cloud.clock(new Date(moment))
      const { now } = (await request('/local/clock')).body as { now: string }
      expect(Math.abs(Date.parse(now) - Date.parse(moment))).toBeLessThanOrEqual(Date.now() - started)
    }
  })

  test.each(['"reset"', '{"reset":true}'])('%s gives the machine its own time back', async (body) => {
    await cloud.clock('1d')
    expect((await post('/local/clock', body)).body).toMatchObject({ ok: true, offset: 0 })
  })

  test.each(['{}', '{"advance":"soon"}', '{"advance":3}', '{"now":"tomorrow"}', '{"reset":false}', 'nonsense', '[]'])(
    'refuses %s',
    async (body) => {
      expect(await post('/local/clock', body)).toMatchObject({ status: 400, body: refused('input.invalid') })
    },
  )
})

describe('/local/faults', () => {
  test.each([
    '{}',
    '{"action":"wx.openApi","nth":1,"when":"before"}',
    '{"action":"database.getDocument","nth":0,"when":"before"}',
    '{"action":"database.getDocument","nth":1,"when":"never"}',
    'nonsense',
  ])('refuses %s', async (body) => {
    expect(await post('/local/faults', body)).toMatchObject({ status: 400, body: refused('input.invalid') })
  })
})

describe('the door', () => {
  test('an unknown address is refused in words', async () => {
    expect(await request('/nowhere')).toMatchObject({ status: 404, body: refused('call.unknown') })
  })

  test('a page elsewhere cannot come in under a name of its own', async () => {
    const { port } = new URL(cloud.url)
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write('GET /local/personas HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'),
      )
      let heard = ''
      socket.on('data', (words) => (heard += words.toString())).on('end', () => resolve(heard))
    })
    expect(answer).toMatch(/^HTTP\/1.1 403/)
  })

  test('the gateway refuses nonsense and stays up', async () => {
    for (const body of ['', '{', '[]', '{"action":"database.dropEverything"}', '{"action":7}', '\u0000']) {
      expect((await post('/admin', body)).body).toMatchObject({
        code: expect.any(String) as unknown,
        message: expect.any(String) as unknown,
      })
    }
    expect((await request('/local/personas')).status).toBe(200)
  })

  test('files outside the pages stay outside', async () => {
    for (const path of ['/table/..%2fmain.js', '/table/%2e%2e/main.js', '/phone/x/..%2f..%2fpackage.json']) {
      const response = await fetch(`${cloud.url}${path}`)
      expect([path, response.status]).toEqual([path, 404])
    }
  })
})

test('data survives a kill', async () => {
  const own = { functions: writeProbe(), data: mkdtempSync(join(tmpdir(), 'grid-echo-')) }
  const first = await startOwnCloud(own)
  await first.admin({ action: 'database.addCollection', collectionName: 'notes' })
  await first.invoke('probe', 'somebody', { do: 'add', id: 'kept' })
  await first.clock('1d')
  await first.subscribe('resident-eti-1', ['grid-echo-matter-progress'])
  await first.kill()
  const second = await startOwnCloud(own)
  expect((await second.invoke('probe', 'somebody', { do: 'has', id: 'kept' })).reply).toBe(1)
  expect((await second.clock('now')).offset).toBeGreaterThan(86_000_000)
  await second.stop()
})
