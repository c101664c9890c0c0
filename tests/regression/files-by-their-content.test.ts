import type { Input } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { eventually } from '../support/eventually'
import { jpeg, mp3 } from '../support/files'
import { as, must, newKey, people } from '../features/support/journey'
import { headBytes, isOfSort, largestFile } from '../../cloudfunctions/ground/file-content'

/** B14: a file is what its bytes say, no larger than it need be, and looked at wherever somebody gives one. */

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const text = (words: string) => new Uint8Array(Buffer.from(words))
const upload = async (name: string, bytes: Uint8Array<ArrayBuffer>, openid: string = people.resident) => {
  const { uploads } = must(await as(cloud, openid)('people.me', {}))
  return (await cloud.upload(openid, `${uploads}/${newKey()}-${name}`, bytes)).fileID
}
const asking = (over: Partial<Input<'matters.submit'>>) =>
  as(cloud, people.resident)('matters.submit', { key: newKey(), category: 'roads', text: '灯坏了', ...over })

const wrong: readonly (readonly [string, string, Uint8Array<ArrayBuffer>])[] = [
  ['a page', 'a.html', text('<html><script>alert(1)</script>')],
  ['a drawing with scripts', 'a.svg', text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['a script', 'a.js', text('alert(1)')],
  ['a page by the name of a picture', 'a.jpg', text('<!doctype html><script>alert(1)</script>')],
  ['a program', 'a.png', text('MZ\u0090\u0000\u0003')],
  ['a table', 'a.jpg', text('PK\u0003\u0004')],
  ['a recording', 'a.jpg', mp3()],
  ['blanks before a picture', 'a.jpg', text(' \u00ff\u00d8\u00ff')],
]

test.each(wrong)('%s is no photo', async (_what, name, bytes) => {
  expect(await asking({ photos: [await upload('fine.jpg', jpeg()), await upload(name, bytes)] })).toMatchObject({
    ok: false,
    error: { code: 'files.kind', message: '有一个文件不是照片或录音，请把它去掉，重新拍或重新选' },
  })
})

test('a picture is no recording, and a recording is one by any of the names that phones give it', async () => {
  expect(await asking({ voice: { fileId: await upload('a.mp3', jpeg()), seconds: 3 } })).toMatchObject({ error: { code: 'files.kind' } })
  expect((await asking({ voice: { fileId: await upload('a.m4a', mp3()), seconds: 3 } })).ok).toBe(true)
})

test('5 MB are enough for a photo and for a minute of voice', async () => {
  const large = new Uint8Array(largestFile + 1)
  large.set(jpeg())
  expect(await asking({ photos: [await upload('a.jpg', large)] })).toMatchObject({
    error: { code: 'files.large', message: '有一张照片或一段录音太大，最多 5 MB。请去掉它，选小一点的' },
  })
  expect((await asking({ photos: [await upload('a.jpg', large.slice(0, largestFile))] })).ok).toBe(true)
})

test('wherever else somebody gives a file: in a reply, on a shelf, with an opinion', async () => {
  const { id } = must(await asking({}))
  const page = await upload('a.jpg', text('<html>'), people.worker)
  expect(await as(cloud, people.worker)('matters.echo', { id, text: '看过了', photos: [page] })).toMatchObject({
    error: { code: 'files.kind' },
  })
  const voice = { fileId: await upload('a.mp3', text('<html>')), seconds: 3 }
  expect(await as(cloud, people.resident)('feedback.send', { key: newKey(), about: 'idea', voice })).toMatchObject({
    error: { code: 'files.kind' },
  })
})

test('what the storage does not show in time is taken: nothing that is asked gets lost', async () => {
  const gone = (await upload('a.jpg', jpeg())).replace('a.jpg', 'gone.jpg')
  expect((await asking({ photos: [gone] })).ok).toBe(true)
})

test('E1: what is spoken in an opinion is shown to the check too, and out of sight where it finds something', async () => {
  const voice = { fileId: await upload('a.mp3', mp3('违规样例')), seconds: 3 }
  const { number } = must(await as(cloud, people.resident)('feedback.send', { key: newKey(), about: 'idea', voice }))
  const heard = async () => must(await as(cloud, 'county')('feedback.list', { number })).rows[0]?.voice ?? null
  expect(await eventually(heard, (one) => one === null)).toBeNull()
  const waiting = must(await as(cloud, 'county')('moderation.list', {})).rows.find(({ what }) => what === 'voice')
  must(await as(cloud, 'county')('moderation.decide', { id: waiting?.id ?? '', allow: true }))
  expect(await heard()).toMatchObject({ seconds: 3 })
})

test.each<[string, string, 'photo' | 'voice']>([
  ['ffd8ffe000104a464946', 'JPEG', 'photo'],
  ['89504e470d0a1a0a', 'PNG', 'photo'],
  ['474946383961', 'GIF', 'photo'],
  ['52494646aaaaaaaa57454250', 'WebP', 'photo'],
  ['00000018667479706865696300', 'HEIC', 'photo'],
  ['49443304', 'MP3 with its title', 'voice'],
  ['fffb9064', 'MP3', 'voice'],
  ['fff15080', 'AAC', 'voice'],
  ['00000018667479704d344120', 'M4A', 'voice'],
  ['52494646aaaaaaaa57415645', 'WAV', 'voice'],
  ['1a45dfa3', 'WebM', 'voice'],
  ['4f676753', 'OGG', 'voice'],
])('%s begins %s', (hex, _name, sort) => {
  const head = new Uint8Array(Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(headBytes)]))
  expect([isOfSort(head, sort), isOfSort(head, sort === 'photo' ? 'voice' : 'photo')]).toEqual([true, false])
})
