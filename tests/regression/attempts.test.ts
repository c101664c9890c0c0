import { waitsUntil } from '../../cloudfunctions/platform/attempts'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { aFamily, aRelative, switchPools } from '../features/support/families'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { as, must, newKey, people } from '../features/support/journey'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
  await switchPools(cloud, 1)
})
afterAll(() => cloud.stop())

const join = async (openid: string, code: string): Promise<string> => {
  const reply = await as(cloud, openid)('family.join', { code, key: newKey() })
  return reply.ok ? 'ok' : reply.error.code
}

test.each([
  ['nothing', [], null],
  ['four within the hour', [1, 2, 3, 4], null],
  ['five within the hour', [1, 2, 3, 4, 5], 1 + 3_600_000],
  ['five, an hour ago', [1, 2, 3, 4, 5].map((at) => at - 3_600_000), null],
  ['twenty within the day', Array.from({ length: 20 }, (_, at) => -3_000_000 * at), -3_000_000 * 19 + 86_400_000],
])('B9: after %s tried wrongly one waits until then', (_what, times, until) => {
  expect(waitsUntil(times, 10)).toBe(until)
})

test('B9: after five wrong codes one waits, with the right one too, and reads until when', async () => {
  await aFamily(cloud, [1], '100031')
  const guesser = await aRelative(cloud, 1)
  const answers: string[] = []
  for (let at = 0; at < 8; at += 1) answers.push(await join(guesser, `90000${String(at)}`))
  expect(answers).toEqual([...Array.from({ length: 5 }, () => 'family.code_wrong'), ...Array.from({ length: 3 }, () => 'family.too_many')])
  const reply = await as(cloud, guesser)('family.join', { code: '100031', key: newKey() })
  expect(reply).toMatchObject({
    error: { code: 'family.too_many', message: expect.stringMatching(/\d+月\d+日\d\d:\d\d以后再试/) as string },
  })
  await cloud.clock('61m')
  expect(await join(guesser, '100031')).toBe('ok')
})

test('B9: of forty wrong codes at the same moment five are looked at', async () => {
  const guesser = await aRelative(cloud, 1)
  const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => join(guesser, String(800_000 + at))))
  expect(answers.filter((answer) => answer !== 'family.too_many').length).toBeLessThanOrEqual(5)
})

test('B9: an invitation is for one, whoever gave it lets them in by a tap, and whoever began the family may put somebody out', async () => {
  const family = await aFamily(cloud, [1], '100032')
  const [first = ''] = family.openids
  const [welcome, unknown] = [await aRelative(cloud, 1), await aRelative(cloud, 1)]
  expect(await join(welcome, '100032')).toBe('ok')
  expect(await join(unknown, '100032')).toBe('family.code_wrong')
  const admit = (by: string, accept: boolean) => as(cloud, by)('family.admit', { id: personIdOf(welcome), accept })
  expect(must(await as(cloud, welcome)('family.mine', {}))).toMatchObject({ members: [], waits: true })
  expect(await admit(welcome, true)).toMatchObject({ error: { code: 'family.none' } })
  expect(must(await admit(first, true))).toEqual({ members: 2 })
  const mine = must(await as(cloud, first)('family.mine', {}))
  expect(mine.can).toContain('remove')
  const other = mine.members.find(({ me }) => !me)
  expect(await as(cloud, welcome)('family.remove', { id: family.ids[0] ?? '' })).toMatchObject({ error: { code: 'family.not_first' } })
  expect(must(await as(cloud, first)('family.remove', { id: other?.id ?? '' }))).toEqual({ members: 1 })
  expect(must(await as(cloud, welcome)('family.mine', {})).members).toEqual([])
})

test.each([
  ['whoever did not give the code', true, 'family.not_inviter'],
  ['nobody once they were refused', false, 'family.not_asking'],
])('B9: %s lets nobody in', async (_who, byAnother, code) => {
  const [digits, size] = byAnother ? ['100033', [1, 1]] : ['100034', [1]]
  const family = await aFamily(cloud, size, digits)
  const [first = '', second = first] = family.openids
  const guest = await aRelative(cloud, 1)
  expect(await join(guest, digits)).toBe('ok')
  const answer = (by: string, accept: boolean) => as(cloud, by)('family.admit', { id: personIdOf(guest), accept })
  if (!byAnother) must(await answer(first, false))
  expect(await answer(second, true)).toMatchObject({ error: { code } })
  expect(must(await as(cloud, guest)('family.mine', {})).members).toEqual([])
})

test('B9: the code of the configuration is not guessed either', async () => {
  const answers: string[] = []
  for (let at = 0; at < 7; at += 1) {
    const reply = await as(cloud, people.stranger)('setup.claim', {
      code: `guess-${String(at)}`,
      county: { id: '152298', name: '新旗县' },
      name: '冯示例',
    })
    answers.push(reply.ok ? 'ok' : reply.error.code)
  }
  expect(answers.slice(-2)).toEqual(['setup.too_many', 'setup.too_many'])
})
