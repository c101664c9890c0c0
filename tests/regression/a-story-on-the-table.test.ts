import { scenes } from '../../cloudfunctions/local/phones/scenes'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { newKey } from '../features/support/journey'

/** D24: 「看一件事走完」 plays one request through the phones by the calls that they make. */
let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

test('every scene of the story can be played, and it ends with the thanks of whoever asked', async () => {
  const opened: string[] = []
  const hands = {
    ask: async (openid: string, name: Parameters<LocalCloud['call']>[1], input: object) => {
      const { reply } = await cloud.call<{ id: string }>(openid, name, { key: newKey(), ...input })
      if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
      return reply.data
    },
    open: (openid: string) => void opened.push(openid),
  }
  let id = ''
  for (const { act } of scenes) id = await act(hands, id)

  const { reply } = await cloud.call('resident-eti-1', 'matters.show', { id })
  expect(reply).toMatchObject({ ok: true, data: { state: 'closed', closing: 'confirmed', rating: { grade: 'verySatisfied' } } })
  expect(new Set(opened)).toEqual(new Set(['resident-eti-1', 'worker-eti-1', 'secretary-eti']))
})

test('each scene is said in both languages, and happens on a phone where it is seen', () => {
  for (const { says, phone } of scenes) {
    expect(says[0]).toMatch(/[\u4e00-\u9fff]/)
    expect(says[1]).toMatch(/^[A-Za-z0-9 ,:’]+$/)
    expect(phone).toBeTruthy()
  }
})
