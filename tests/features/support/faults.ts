import type { CallName, Output } from '@/contract'
import { startLocalCloud, type Fault, type LocalCloud } from '../../support/local-cloud'
import { makingReady } from './copies'
import { as, must } from './journey'

type Given = Readonly<Record<string, unknown>>

/** A call that was answered: what it was given, and what it gave. */
export interface Done<In extends Given = Given> {
  readonly input: In
  readonly data: Given
  /** How many messages in somebody's inbox open a page that names `about`. */
  readonly heard: (openid: string, about: string) => Promise<number>
}

/** A call, the world in which it is made, and what must be true of that world afterwards, wherever a request broke. */
export interface Deed<In extends Given = Given> {
  readonly name: CallName
  /** Which of several deeds by this call it is. */
  readonly form?: string
  readonly by: string
  /** Makes a world of its own for one call; gives the call's input, with its idempotency key. */
  readonly prepare: (cloud: LocalCloud) => Promise<In>
  /**
   * What stands once the call was answered and the clock has run: counts, states, words. It must be the same wherever
   * a request broke as where none did, so leave out what differs from one world to the next (ids, names, times).
   * It may `expect` besides.
   */
  readonly outcome: (cloud: LocalCloud, done: Done<In>) => Promise<unknown>
  /** What `outcome` must be. Left out: what it is when nothing breaks. */
  readonly once?: unknown
  /** Database requests at most. Left out: as many as it takes. */
  readonly most?: number
  /** Something of the world stands outside of the database: each is made as the first was, and none is a copy. */
  readonly outside?: boolean
  /** Whether the person is through, for calls that go on in steps. */
  readonly isThrough?: (data: Given) => boolean
}

const moments = ['before', 'after', 'crash'] as const

/** Every way to break one of so many requests: before it applies, after it did, and with the function dying at it. */
export const breaks = (requests: number): Fault[] =>
  Array.from({ length: requests }, (_, at) => moments.map((when) => ({ action: '*', nth: at + 1, when }))).flat()

/** A deed's title in a table of tests. */
const titled = <D extends Pick<Deed, 'name' | 'form'>>(deeds: readonly D[]): (readonly [string, D])[] =>
  deeds.map((deed) => [deed.form ? `${deed.name}, ${deed.form},` : deed.name, deed])

/** As the phone does: the same call with the same key, until it is answered and there is no more to do. */
export const untilAnswered = async (
  cloud: LocalCloud,
  { name, by, isThrough = () => true }: Pick<Deed, 'name' | 'by' | 'isThrough'>,
  input: Given,
) => {
  let roundTrips = 0
  for (let tries = 0; tries < 6; tries += 1) {
    const answered = await cloud.call<Given>(by, name, input)
    roundTrips += answered.roundTrips
    if (!answered.reply.ok && answered.reply.error.code !== 'internal')
      throw new Error(`${name}: ${answered.reply.error.code} ${answered.reply.error.message}`)
    if (answered.reply.ok && isThrough(answered.reply.data)) return { data: answered.reply.data, roundTrips }
  }
  throw new Error(`${name}: never answered`)
}

const pagesIn = async (cloud: LocalCloud, openid: string): Promise<string[]> => {
  const pages: string[] = []
  for (let after: string | null = ''; after !== null; ) {
    const found: Output<'inbox.list'> = must(await as(cloud, openid)('inbox.list', after ? { after } : {}))
    pages.push(...found.rows.map(({ page }) => page ?? ''))
    after = found.next
  }
  return pages
}

/** Each inbox is read once for all worlds. */
const hearing = (cloud: LocalCloud): Done['heard'] => {
  const inboxes = new Map<string, Promise<string[]>>()
  return async (openid, about) => {
    const inbox = inboxes.get(openid) ?? pagesIn(cloud, openid)
    inboxes.set(openid, inbox)
    return (await inbox).filter((page) => page.includes(about)).length
  }
}

const broken = async <In extends Given>(
  cloud: LocalCloud,
  deed: Deed<In>,
  { fault, input }: { fault: Fault; input: In },
): Promise<Omit<Done<In>, 'heard'>> => {
  await cloud.fault(fault)
  const { data } = await untilAnswered(cloud, deed, input)
  return { input, data }
}

const said = (failure: unknown) => (failure instanceof Error ? failure.message : String(failure))

/**
 * Makes the call once unbroken, then breaks each database request of it (before, after, crash) in a world of its own,
 * lets the clock run once for all of them, and looks at each: everything happened, and only once.
 */
export const survives = async <In extends Given>(cloud: LocalCloud, deed: Deed<In>): Promise<void> => {
  const making = makingReady(cloud)
  const { input: given, others } = await making.ready(deed)
  const { data, roundTrips } = await untilAnswered(cloud, deed, given)
  expect(roundTrips).toBeGreaterThan(0)
  expect(roundTrips).toBeLessThanOrEqual(deed.most ?? roundTrips)
  const worlds: { where: string; done: Omit<Done<In>, 'heard'> }[] = []
  const faults = breaks(roundTrips)
  const inputs = await others(faults.length)
  for (const [at, fault] of faults.entries()) {
    const input = (await inputs[at]?.()) ?? given
    worlds.push({ where: `${fault.when} request ${fault.nth} of ${roundTrips}`, done: await broken(cloud, deed, { fault, input }) })
  }
  making.close()
  const { error } = await cloud.clock('2m')
  expect(error).toBeNull()
  const heard = hearing(cloud)
  const unbroken = await deed.outcome(cloud, { input: given, data, heard })
  if (deed.once !== undefined) expect(unbroken).toEqual(deed.once)
  const outcomes: unknown[] = []
  for (const { where, done } of worlds) outcomes.push([where, await deed.outcome(cloud, { ...done, heard }).catch(said)])
  expect(outcomes).toEqual(worlds.map(({ where }) => [where, unbroken]))
}

/** The tests of a table of deeds: a local cloud for all of them, and one test each. */
export const testFaults = (deeds: readonly Deed[]): void => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startLocalCloud()
  })
  afterAll(() => cloud.stop())

  test.each(titled(deeds))('%s loses nothing and doubles nothing, whichever database request fails', (_title, deed) =>
    survives(cloud, deed),
  )
}
