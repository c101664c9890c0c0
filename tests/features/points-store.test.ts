import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { beginnings, fc, seed } from '../support/random'
import type { StoredAccount } from '../../cloudfunctions/features/points/account'
import { outcome, outcomeTakenBack, type Outcome } from '../../cloudfunctions/features/points/outcome'
import { indexes } from '../../cloudfunctions/platform/indexes'
import { CloudError } from '../../cloudfunctions/local/gateway/ports'
import { openGateway, type TestGateway } from '../local/gateway-sdk'
import { aConfirmation, day, monday } from './support/points'

let gateway: TestGateway
/** Requests until one breaks, and how: before it applies, after it did, or with everything after it failing too. */
let fault: { left: number; readonly when: 'before' | 'after' | 'crash' } | null = null
let requests = 0

const fail = () => Promise.reject(new CloudError('SYS_ERR', 'broken on purpose'))

beforeAll(async () => {
  gateway = await openGateway({ indexes })
  const run = gateway.database.run.bind(gateway.database)
  const breaking: typeof run = async (action, body) => {
    requests += 1
    if (fault === null || (fault.left -= 1) > 0) return run(action, body)
    const { when } = fault
    if (when !== 'crash') fault = null
    if (when === 'after') await run(action, body)
    return when === 'crash' && fault?.left === 0 ? run(action, body).then(fail) : fail()
  }
  Object.assign(gateway.database, { run: breaking })
})
afterAll(() => gateway.close())

/** The store reads its environment when it is loaded. */
const load = async () => {
  const { bindEffects } = await import('../../cloudfunctions/platform/effects')
  const effects = await import('../../cloudfunctions/features/effects')
  bindEffects(effects)
  return {
    ...(await import('../../cloudfunctions/features/points/actions/award')),
    ...(await import('../../cloudfunctions/features/points/actions/accounts')),
    ...(await import('../../cloudfunctions/features/points/actions/audit')),
    ...(await import('../../cloudfunctions/features/points/actions/mine')),
    ...(await import('../../cloudfunctions/features/points/spending')),
    ...(await import('../../cloudfunctions/platform/documents')),
    ...(await import('../../cloudfunctions/platform/settle')),
    ...(await import('../../cloudfunctions/platform/result')),
  }
}

const aPerson = {
  openid: 'o',
  name: null,
  phone: null,
  homeGridId: null,
  assignments: [],
  version: 1,
  change: '',
  effects: [],
  effectsDueAt: null,
  saved: true,
}

const told = (source: string, on: number, people: readonly string[], from = monday): Outcome =>
  outcome(
    `${source}_e`,
    aConfirmation({
      source,
      at: from + on * day,
      people: people.map((personId, at) => ({ personId, as: at === 0 ? 'worker' : 'member' })),
    }),
  )

const takenBack = (each: Outcome): Outcome => outcomeTakenBack(`${each.id}_b`, each, { at: each.at, why: '没解决' })

const persons = ['p_a', 'p_b', 'p_c', 'p_d']
const pool = Array.from({ length: 60 }, (_, at) => {
  const [, from] = beginnings[at % beginnings.length] ?? []
  return told(`m_${at}_c1`, at % 40, [persons[at % 4] ?? '', persons[(at * 7 + 1) % 4] ?? ''], from)
})

interface Step {
  readonly which: number
  readonly back: boolean
  readonly twice: boolean
  readonly spending: number
  readonly nth: number
  readonly when: 'before' | 'after' | 'crash' | null
}
const step: fc.Arbitrary<Step> = fc.record({
  which: fc.nat(59),
  back: fc.boolean(),
  twice: fc.boolean(),
  spending: fc.integer({ min: 0, max: 6 }),
  nth: fc.integer({ min: 1, max: 7 }),
  when: fc.constantFrom('before' as const, 'after' as const, 'crash' as const, null, null),
})

const effectOf = ({ which, back }: Step): Outcome => {
  const each = pool[which] ?? told('m', 0, [])
  return back && which % 3 === 0 ? takenBack(each) : each
}

const perform = async (one: Step): Promise<void> => {
  const { award, changeAccount, hold, spend, ok } = await load()
  const effect = effectOf(one)
  fault = one.when && { left: one.nth, when: one.when }
  await Promise.allSettled([award.run(effect, Date.now()), ...(one.twice ? [award.run(effect, Date.now())] : [])])
  fault = null
  if (one.spending <= 3) return
  const id = `h_${one.which}`
  await changeAccount(persons[one.which % 4] ?? '', (account) => {
    const held = hold(account, { id, amount: one.spending, at: monday, title: '盐' })
    return ok(held.ok ? spend(held.value, id, { now: monday, words: '换了一袋盐' }) : account)
  })
}

test(`150 random deliveries, twice, out of order, two at once, requests breaking: the audit finds nothing (seed ${seed})`, async () => {
  const { award, settling, readAccount, auditLedger } = await load()
  const steps = fc.sample(step, { numRuns: 150, seed })
  for (const each of steps) await perform(each)
  // The clock finishes what was cut off: what has happened is known, the rest is run again.
  const all = steps.map(effectOf)
  const done = new Set(await award.happened(all))
  for (const each of all.filter(({ id }) => !done.has(id))) await award.run(each, Date.now())
  while ((await settling('accounts').run({ now: Date.now(), moment: () => Date.now(), hasTime: () => true })) > 0);

  expect(await auditLedger(Date.now(), { quiet: true })).toMatchObject({ differences: [], people: 4 })
  for (const who of persons) {
    const account = await readAccount(who)
    expect(account?.count).toBeGreaterThan(5)
    expect(account && account.balance >= 0 && account.open >= 0).toBe(true)
  }
})

test.each<[string, readonly string[], number]>([
  ['one entry takes two requests', ['p_a'], 2],
  ['two entries take three', ['p_a', 'p_b'], 3],
  ['the first entry of a life takes one to make the account besides', ['p_born'], 4],
])('an award is one request for the outcome and one for each account: %s', async (title, who, most) => {
  const { award, changeAccount, ok } = await load()
  for (const each of ['p_a', 'p_b']) await changeAccount(each, (account) => ok({ ...account }))
  const before = requests
  await award.run(told(`m_${title}_c1`, 1, who), Date.now())
  expect(requests - before).toBeLessThanOrEqual(most)
})

test('an account nobody opens writes down what it was told before it is much: fifty awards take about two requests each', async () => {
  const { award, accounts, readAccount } = await load()
  await award.run(told('m_quiet_first_c1', 0, ['p_quiet']), Date.now())
  const before = requests
  for (let at = 0; at < 50; at += 1) await award.run(told(`m_quiet_${at}_c1`, at, ['p_quiet']), Date.now())
  expect((requests - before) / 50).toBeLessThan(2.2)
  expect((await accounts.get('p_quiet'))?.told?.length).toBeLessThanOrEqual(20)
  expect(await readAccount('p_quiet')).toMatchObject({ count: 51, told: [] })
})

test('forty awards at once to one person are forty entries', async () => {
  const { award, readAccount } = await load()
  await award.run(told('m_rush_first_c1', 0, ['p_rush']), Date.now())
  await Promise.all(Array.from({ length: 40 }, (_, at) => award.run(told(`m_rush_${at}_c1`, at, ['p_rush']), Date.now())))
  const account = await readAccount('p_rush')
  expect([account?.count, new Set(account?.recent.map(({ id }) => id)).size, account?.recent.at(-1)?.number]).toEqual([
    41,
    account?.recent.length,
    41,
  ])
})

test('two thousand entries are filed as statements, each still found in three requests, and paid no second time', async () => {
  const { award, accounts, changeAccount, auditLedger, showMine, ok, find } = await load()
  const { credited } = await import('../../cloudfunctions/features/points/earning')
  const { priceAll } = await import('../../cloudfunctions/features/points/price')
  const { outcomeDocument } = await import('../../cloudfunctions/features/points/outcome')
  const effects = Array.from({ length: 2000 }, (_, at) => told(`m_long_${at}_c1`, Math.floor(at / 20), ['p_long']))
  gateway.database.insertMany(
    'outcomes',
    effects.map((effect) => ({ ...outcomeDocument(effect, monday) })),
  )
  for (let from = 0; from < effects.length; from += 50)
    await changeAccount('p_long', (account) =>
      ok(
        effects
          .slice(from, from + 50)
          .reduce(
            (seen, effect) => priceAll([], effect).reduce((one, priced) => credited(one, { outcome: effect, priced, now: monday }), seen),
            account,
          ),
      ),
    )
  const before = await accounts.get('p_long')
  expect(before).toMatchObject({ count: 2000 })
  expect(before?.recent.length).toBeLessThanOrEqual(100)
  // What is kept in memory for a minute is asked for now, however long it took until here.
  await showMine({}, { actor: { ...aPerson, _id: 'p_long' }, now: monday })
  for (const [after, first] of [
    [undefined, 2000],
    ['1990', 1989],
    ['1000', 999],
    ['21', 20],
  ] as const) {
    const before = requests
    const page = await showMine({ after }, { actor: { ...aPerson, _id: 'p_long' }, now: monday })
    // Reading who asks is one more.
    expect([requests - before <= 2, page.ok && page.value.rows.map(({ number }) => number)]).toEqual([
      true,
      Array.from({ length: 20 }, (_, at) => first - at),
    ])
  }
  for (const effect of [effects[3], effects[1999]]) if (effect) await award.run(effect, Date.now())
  expect(await accounts.get('p_long')).toEqual(before)
  const old = effects[7]
  if (old) await award.run(takenBack(old), Date.now())
  expect((await accounts.get('p_long'))?.recent.at(-1)).toMatchObject({ kind: 'reversed' })
  expect((await find<{ _id: string }>('statements', { where: { personId: 'p_long' }, limit: 100 })).length).toBeGreaterThanOrEqual(38)
  expect((await auditLedger(Date.now(), { quiet: true })).differences).toEqual([])
})

const audit = (): Promise<{ code: number; said: string }> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [resolve(__dirname, '../../dist/recount/ledger.js'), gateway.url.replace('/admin', '')],
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    )
  })

test('the program finds nothing, and finds each tampering: an amount, a balance, an entry without an outcome', async () => {
  const { accounts, find } = await load()
  const quiet = Date.now() - 3_600_000
  const outcomes = gateway.cloud.database().collection('outcomes')
  await outcomes.where({ takenBack: null }).update({ data: { recordedAt: quiet } })
  expect(await audit()).toMatchObject({ code: 0, said: expect.stringContaining('no difference') as unknown })
  const raw = gateway.cloud.database()
  const stored = raw.collection('accounts')
  const tamper = async (change: (account: StoredAccount) => object, says: RegExp) => {
    const account = await accounts.get('p_long')
    if (!account) throw new Error('no account')
    await stored.where({ _id: 'p_long' }).update({ data: change(account) })
    const found = await audit()
    expect([found.code, found.said]).toEqual([1, expect.stringMatching(says)])
    await stored.where({ _id: 'p_long' }).update({ data: { balance: account.balance, recent: raw.command.set(account.recent) } })
  }
  await tamper(({ balance }) => ({ balance: balance + 100 }), /p_long: the balance is not the sum/)
  await tamper(
    ({ balance, recent }) => ({
      balance: balance + 5,
      recent: raw.command.set(recent.map((entry, at) => (at === 0 ? { ...entry, amount: entry.amount + 5 } : entry))),
    }),
    /by the entries, \d+ by the outcomes/,
  )
  const [one] = await find<{ _id: string }>('outcomes', { where: { townshipId: '152221108', at: monday + 3 * day }, limit: 1 })
  await outcomes.where({ _id: one?._id ?? '' }).remove()
  expect(await audit()).toMatchObject({ code: 1, said: expect.stringMatching(/has no outcome that says so/) as unknown })
})
