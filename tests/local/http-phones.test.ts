import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pageRoutes } from '../../cloudfunctions/local/http/pages'
import { phoneStorage } from '../../cloudfunctions/local/phones/phone-storage'

const folder = mkdtempSync(join(tmpdir(), 'grid-echo-pages-'))
const routes = pageRoutes({ table: join(folder, 'table'), h5: join(folder, 'h5') })
const get = async (path: string) => {
  const response = await routes.request(path)
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
}

afterAll(() => rmSync(folder, { recursive: true }))

test('without the pages built, a friendly page says what to do', async () => {
  expect(await get('/phone/resident-eti-1/')).toMatchObject({ status: 503, text: expect.stringContaining('npm start') as unknown })
  expect(await get('/')).toMatchObject({ status: 200, text: expect.stringContaining('npm start') as unknown })
})

describe('with the pages built', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'h5/js'), { recursive: true })
    mkdirSync(join(folder, 'table'))
    writeFileSync(join(folder, 'h5/index.html'), '<html><head><title>x</title></head></html>')
    writeFileSync(join(folder, 'h5/js/app.js'), 'app()')
    writeFileSync(join(folder, 'table/table.html'), 'three phones')
    writeFileSync(join(folder, 'secret.txt'), 'secret')
  })

  test('the table of phones is the first page', async () => {
    expect(await get('/')).toMatchObject({ status: 200, text: 'three phones', type: 'text/html; charset=utf-8' })
  })

  test('a phone loads its own script before any other', async () => {
    expect((await get('/phone/resident-eti-1/')).text).toBe(
      '<html><head><script src="/table/phone.js"></script><title>x</title></head></html>',
    )
    expect(await get('/phone/resident-eti-1/js/app.js')).toMatchObject({
      status: 200,
      text: 'app()',
      type: 'text/javascript; charset=utf-8',
    })
    expect((await get('/phone/resident-eti-1')).status).toBe(302)
  })

  test('a file is kept by the browser where its name says what stands in it', async () => {
    writeFileSync(join(folder, 'h5/js/app.0a1b2c3d.js'), 'app()')
    const kept = async (path: string) => (await routes.request(path)).headers.get('cache-control')
    expect(await kept('/phone/x/js/app.0a1b2c3d.js')).toBe('max-age=31536000, immutable')
    expect([await kept('/phone/x/js/app.js'), await kept('/phone/x/')]).toEqual(['no-cache', 'no-cache'])
  })

  test.each(['/phone/x/..%2fsecret.txt', '/phone/x/%2e%2e%2fsecret.txt', '/table/..%2fsecret.txt', '/phone/x/none.js', '/phone/x/%ff'])(
    '%s is nowhere',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})

describe('the storage of a phone', () => {
  const realStorage = (): Storage => {
    const kept = new Map<string, string>()
    return {
      get length() {
        return kept.size
      },
      key: (index) => [...kept.keys()][index] ?? null,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
      clear: () => kept.clear(),
    }
  }

  test('is its own: two phones on one origin never mix', () => {
    const real = realStorage()
    const [one, two] = [phoneStorage(real, 'phone:one:'), phoneStorage(real, 'phone:two:')]
    one.setItem('draft', 'a')
    two.setItem('draft', 'b')
    two['me'] = 'me'
    expect([one.getItem('draft'), two.getItem('draft'), two['me'], one['me']]).toEqual(['a', 'b', 'me', undefined])
    expect([one.length, two.length, one.key(0), one.key(1)]).toEqual([1, 2, 'draft', null])
    expect([Object.keys(two), 'me' in two, 'me' in one]).toEqual([['draft', 'me'], true, false])
    two.clear()
    expect([one.getItem('draft'), two.getItem('draft'), real.length]).toEqual(['a', null, 1])
  })

  test('forgets what is removed', () => {
    const storage = phoneStorage(realStorage(), 'phone:one:')
    storage.setItem('a', '1')
    storage.setItem('b', '2')
    storage.removeItem('a')
    delete storage['b']
    expect(storage.length).toBe(0)
  })
})
