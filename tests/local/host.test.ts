import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { eventually } from '../support/eventually'
import { throwingLine, writeProbe } from '../support/probe-function'

let cloud: LocalCloud

beforeAll(async () => {
  cloud = await startLocalCloud({ functions: writeProbe() })
  await cloud.admin({ action: 'database.addCollection', collectionName: 'notes' })
})
afterAll(() => cloud.stop())

const probe = async <T>(openid: string, event: object) => {
  const answered = await cloud.invoke('probe', openid, event)
  return { ...answered, value: answered.reply as unknown as T }
}

interface Who {
  readonly before: Record<string, unknown>
  readonly after: Record<string, unknown>
  readonly calls: number
}

describe('who calls', () => {
  test('twenty people at once each stay themselves', async () => {
    const people = Array.from({ length: 20 }, (_, number) => `person-${number}`)
    const answers = await Promise.all(people.map((openid, number) => probe<Who>(openid, { do: 'who', ms: (number * 7) % 40 })))
    expect(answers.map(({ value }) => [value.before.OPENID, value.after.OPENID])).toEqual(people.map((openid) => [openid, openid]))
    expect(answers.map(({ roundTrips }) => roundTrips)).toEqual(people.map(() => 1))
  })

  test('the platform says where the call comes from', async () => {
    const { value } = await probe<Who>('somebody', { do: 'who' })
    expect(value.after).toMatchObject({ OPENID: 'somebody', SOURCE: 'wx_client', ENV: 'local' })
  })

  test('an openid in the event changes nothing, and the platform adds its own', async () => {
    const { value } = await probe<object>('me', { do: 'event', openid: 'you', userInfo: { openId: 'you' } })
    expect(value).toMatchObject({ openid: 'you', userInfo: { openId: 'me' } })
  })

  test('a function that calls another does so as the same person', async () => {
    expect((await probe<Who>('caller', { do: 'other' })).value.after).toMatchObject({ OPENID: 'caller' })
  })

  test('a warm worker serves the next call', async () => {
    const first = await probe<Who>('warm', { do: 'who' })
    const second = await probe<Who>('warm', { do: 'who' })
    expect(second.value.calls).toBeGreaterThan(first.value.calls)
  })
})

describe('how a call ends', () => {
  test.each([
    ['throws', 'throw', /出了错/],
    ['ends its process', 'exit', /中断/],
    ['throws where nobody can catch it', 'uncaught', /中断/],
    ['never answers', 'hang', /太久/],
    ['never yields', 'spin', /太久/],
  ])('a function that %s answers an error and is replaced', async (_what, act, words) => {
    const { status, reply } = await probe('unlucky', { do: act })
    expect(status).toBe(500)
    expect(reply).toEqual({ ok: false, error: { code: 'internal', message: expect.stringMatching(words) as unknown } })
    expect((await probe<Who>('next', { do: 'who' })).value.after.OPENID).toBe('next')
  })

  test('the log names the line of the source, not of the bundle', async () => {
    await probe('unlucky', { do: 'throw' })
    const [record] = await cloud.logs()
    expect(record).toMatchObject({ outcome: 'threw', error: expect.stringContaining(`from/probe/index.ts:${throwingLine}:`) as unknown })
  })

  test('the time limit of config.json holds', async () => {
    const { milliseconds } = await probe('slow', { do: 'hang' })
    expect(milliseconds).toBeGreaterThan(990)
  })

  test('a write that nobody awaits is still made', async () => {
    expect((await probe('hasty', { do: 'late', id: 'late-1' })).value).toBe('returned')
    expect(
      (
        await eventually(
          () => probe<number>('hasty', { do: 'has', id: 'late-1' }),
          ({ value }) => value === 1,
        )
      ).value,
    ).toBe(1)
  })

  test('an unhandled rejection is survived', async () => {
    expect((await probe('careless', { do: 'forget' })).value).toBe('returned')
    expect((await probe<Who>('careless', { do: 'who' })).status).toBe(200)
  })

  test('what returns nothing answers null', async () => {
    expect((await probe('nobody', { do: 'nothing' })).value).toBeNull()
  })

  test('a reply that WeChat would not carry is refused', async () => {
    expect((await probe('greedy', { do: 'large', size: 1_100_000 })).status).toBe(500)
  })

  test('a call leaves its line in the log', async () => {
    await probe('logged', { do: 'throw' })
    expect(await cloud.logs()).toContainEqual(
      expect.objectContaining({ openid: 'logged', outcome: 'threw', error: expect.stringContaining('thrown on purpose') as unknown }),
    )
  })
})

describe('time', () => {
  interface Times {
    now: number
    at: number
    words: string
    isDate: boolean
    fixed: number
    utc: number
    server: number
  }

  test('functions and the database live at the time that people set', async () => {
    const days = 3 * 86_400_000
    const before = Date.now()
    await cloud.clock('3d')
    const { value } = await probe<Times>('traveller', { do: 'date' })
    const after = Date.now()
    for (const at of [value.now, value.at, value.server]) expect([at >= before + days, at <= after + days]).toEqual([true, true])
    // Words hold whole seconds.
    expect(Math.abs(Date.parse(value.words) - value.now)).toBeLessThan(1_000)
    expect(value).toMatchObject({ isDate: true, fixed: 0, utc: Date.UTC(2026, 0) })
    await cloud.clock('reset')
    expect((await probe<Times>('traveller', { do: 'date' })).value.now).toBeLessThan(before + days)
  })
})

describe('faults', () => {
  const add = 'database.insertDocument'

  test.each([
    ['before', 'fails and is not applied', 0],
    ['after', 'is applied and fails', 1],
  ] as const)('%s: the request %s', async (when, _what, count) => {
    await cloud.fault({ action: add, nth: 1, when })
    const { value, fault } = await probe('faulty', { do: 'add', id: `fault-${when}` })
    expect([value, fault]).toEqual([-501001, 'fired'])
    expect((await probe('faulty', { do: 'has', id: `fault-${when}` })).value).toBe(count)
  })

  test('crash: the function dies there and the caller is told', async () => {
    await cloud.fault({ action: add, nth: 1, when: 'crash' })
    const { status, fault } = await probe('faulty', { do: 'add', id: 'fault-crash' })
    expect([status, fault]).toEqual([500, 'fired'])
    expect((await probe('faulty', { do: 'has', id: 'fault-crash' })).value).toBe(0)
  })

  test('counts within the call, and only the requests it names', async () => {
    await cloud.fault({ action: 'database.getDocument', nth: 3, when: 'crash' })
    expect(await probe('faulty', { do: 'read', times: 2 })).toMatchObject({ status: 200, fault: 'missed', roundTrips: 2 })
    await cloud.fault({ action: '*', nth: 3, when: 'crash' })
    expect(await probe('faulty', { do: 'read', times: 5 })).toMatchObject({ status: 500, fault: 'fired', roundTrips: 3 })
    expect(await probe('faulty', { do: 'read', times: 5 })).toMatchObject({ status: 200, fault: 'none', roundTrips: 5 })
  })

  test('what is cleared does not happen', async () => {
    await cloud.fault({ action: '*', nth: 1, when: 'before' })
    await cloud.clearFaults()
    expect((await probe('faulty', { do: 'read', times: 1 })).status).toBe(200)
  })
})
