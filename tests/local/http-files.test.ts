import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { writeProbe } from '../support/probe-function'

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud({ functions: writeProbe() })
})
afterAll(() => cloud.stop())

const probe = async <T>(event: object) => (await cloud.invoke('probe', 'somebody', event)).reply as unknown as T
interface Stored {
  fileID: string
  fileList: { fileID: string; tempFileURL: string; status: number }[]
  text: string
}
const store = (path: string) => probe<Stored>({ do: 'store', path, text: '一张照片' })

test('the SDK stores a file, gives a link to it and reads it back', async () => {
  const { fileID, fileList, text } = await store('photos/俄体村/一 张.txt')
  expect([fileID, text]).toEqual([expect.stringMatching(/^cloud:\/\/[^/]+\/photos\/俄体村\/一 张\.txt$/) as unknown, '一张照片'])
  expect(fileList.map(({ status }) => status)).toEqual([0, -503003])
  const response = await fetch(fileList[0]?.tempFileURL ?? '')
  expect([response.status, await response.text()]).toEqual([200, '一张照片'])
})

test('a link is for one file and ends in time', async () => {
  const { fileList } = await store('photos/a.txt')
  await store('photos/b.txt')
  const link = fileList[0]?.tempFileURL ?? ''
  expect((await fetch(link.replace('a.txt', 'b.txt'))).status).toBe(403)
  expect((await fetch(link.replace(/\?.*/, ''))).status).toBe(403)
  await cloud.clock('3h')
  expect((await fetch(link)).status).toBe(403)
  await cloud.clock('reset')
})

test('a file that was deleted is gone', async () => {
  const { fileID, fileList } = await store('photos/gone.txt')
  expect(await probe({ do: 'remove', fileID })).toMatchObject({ fileList: [{ fileID, status: 0 }] })
  expect((await fetch(fileList[0]?.tempFileURL ?? '')).status).toBe(404)
})

test.each(['../secret.txt', '/root.txt', 'a//b.txt', 'a?b.txt'])('the path %p is refused', async (path) => {
  expect((await cloud.invoke('probe', 'somebody', { do: 'store', path, text: 'x' })).status).toBe(500)
  const response = await fetch(`${cloud.url}/local/upload?path=${encodeURIComponent(path)}`, {
    method: 'POST',
    body: 'x',
    headers: { 'x-wx-openid': 'x' },
  })
  expect(response.status).toBe(400)
})

test('an upload that nobody signed is refused', async () => {
  const response = await fetch(`${cloud.url}/storage/photos/a.txt`, { method: 'PUT', body: 'x' })
  expect(await response.text()).toMatch(/<Code>AccessDenied<\/Code>/)
})

describe('/local/upload', () => {
  const picture = new Uint8Array([137, 80, 78, 71])
  const upload = (body: BodyInit, path = '', headers: Record<string, string> = { 'x-wx-openid': 'somebody' }) =>
    fetch(`${cloud.url}/local/upload${path}`, { method: 'POST', body, headers })

  test('takes a raw body', async () => {
    expect((await cloud.upload('somebody', 'photos/p_1/raw.png', picture)).fileID).toMatch(/^cloud:\/\/[^/]+\/photos\/p_1\/raw\.png$/)
  })

  test('takes a form', async () => {
    const form = new FormData()
    form.set('path', 'photos/p_1/form.png')
    form.set('file', new Blob([picture], { type: 'image/png' }), 'form.png')
    expect(await (await upload(form)).json()).toEqual({ fileID: expect.stringMatching(/form\.png$/) as unknown })
  })

  test('refuses a form without a file, an empty body and nobody', async () => {
    const form = new FormData()
    form.set('path', 'photos/p_1/none.png')
    expect((await upload(form)).status).toBe(400)
    expect((await upload('', '?path=a.png')).status).toBe(400)
    expect((await upload(picture, '?path=a.png', {})).status).toBe(400)
  })
})
