import { connect } from 'node:net'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { people } from '../features/support/journey'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const portOf = () => Number(new URL(cloud.url).port)

/** Sends bytes as they stand, as no browser and no client would. @returns the head of what comes back */
const raw = (lines: readonly string[]) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(portOf(), '127.0.0.1', () => socket.write(lines.join('\r\n')))
    let heard = ''
    socket
      .on('data', (words) => (heard += words.toString()))
      .on('end', () => resolve(heard))
      .on('error', reject)
  })

const asking = (path: string, headers: readonly string[], body: string) =>
  raw([`POST ${path} HTTP/1.1`, ...headers, `content-length: ${String(Buffer.byteLength(body))}`, 'connection: close', '', body])

const adding = JSON.stringify({ action: 'database.getDocument', collectionName: 'people' })
const paths = ['/admin', '/local/personas', '/local/clock', '/local/faults', '/call/api', '/local/upload'] as const

test.each(paths)('B17: %s is closed to another host and to a page of another origin', async (path) => {
  const own = `host: 127.0.0.1:${String(portOf())}`
  for (const headers of [
    ['host: evil.example'],
    ['host: 127.0.0.1.evil.example'],
    [own, 'origin: https://evil.example'],
    [own, 'origin: null'],
    [own, 'origin: http://127.0.0.1:1'],
    [own, 'sec-fetch-site: cross-site', 'sec-fetch-mode: no-cors'],
  ])
    expect([headers, (await asking(path, headers, adding)).split('\r\n')[0]]).toEqual([headers, expect.stringContaining('403')])
})

test('B17: our own pages and programs without an origin come in', async () => {
  const own = `127.0.0.1:${String(portOf())}`
  const answer = await asking('/admin', [`host: ${own}`, `origin: http://${own}`], adding)
  expect(answer).toContain('200 OK')
  expect(answer).toContain('"list"')
})

test.each([
  ['/call/api', (deep: string) => `{"name":"people.me","input":${deep}}`],
  ['/admin', (deep: string) => `{"action":"database.getDocument","collectionName":"people","query":${deep}}`],
  ['/admin', (deep: string) => JSON.stringify({ action: 'database.getDocument', collectionName: 'people', query: `{"a":${deep}}` })],
  ['/admin', (deep: string) => JSON.stringify({ action: 'functions.invokeFunction', function_name: 'api', request_data: deep })],
  ['/local/clock', (deep: string) => deep],
])('B17: 5,000 brackets are refused by %s, and the cloud stays up', async (path, around) => {
  for (const deep of [`${'['.repeat(5000)}${']'.repeat(5000)}`, `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`]) {
    const response = await fetch(`${cloud.url}${path}`, { method: 'POST', headers: { 'x-wx-openid': people.resident }, body: around(deep) })
    const answer = (await response.json()) as { ok?: boolean; code?: string }
    expect(answer.ok === false || answer.code !== undefined).toBe(true)
  }
  expect((await cloud.call(people.resident, 'people.me', {})).reply.ok).toBe(true)
})

test('B17: brackets within words are words', async () => {
  const { reply } = await cloud.call(people.resident, 'feedback.send', { key: 'brackets-in-words', about: 'app', text: '['.repeat(300) })
  expect(reply).not.toMatchObject({ error: { code: 'internal' } })
})

test('B17: what comes in pieces without a length is counted as it arrives', async () => {
  const piece = 'x'.repeat(60_000)
  const chunk = `${piece.length.toString(16)}\r\n${piece}`
  const own = `host: 127.0.0.1:${String(portOf())}`
  const head = ['POST /call/api HTTP/1.1', own, 'x-wx-openid: somebody', 'transfer-encoding: chunked', 'connection: close', '']
  expect(await raw([...head, chunk, chunk, '0', '', ''])).toContain('413')
})

test('B17: a broken form is refused as such', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x', 'x-wx-openid': people.resident }
  const response = await fetch(`${cloud.url}/local/upload`, { method: 'POST', headers, body: '--x\r\nbroken' })
  expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ ok: false })])
})

test('B17: nobody writes over the file of another', async () => {
  const path = 'uploads/somebody/one.jpg'
  await cloud.upload(people.resident, path, Buffer.from('mine'))
  const form = new FormData()
  form.set('path', path)
  form.set('file', new Blob(['theirs']))
  const response = await fetch(`${cloud.url}/local/upload`, { method: 'POST', headers: { 'x-wx-openid': people.neighbour }, body: form })
  expect(response.status).toBe(403)
  expect(await cloud.upload(people.resident, path, Buffer.from('mine again'))).toHaveProperty('fileID')
})
