import type { Input, Output } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { fc, seed, shareOf } from '../support/random'
import { as, must, newKey, people } from './support/journey'
import { doing, freshGrid, officers } from './support/grid-world'

/** Random lives of four workers: whatever begins or ends an office, at every minute somebody who is there has what is open and may act. */
const numRuns = shareOf(Number(process.env.MODEL_RUNS ?? 8))
const length = Number(process.env.MODEL_LENGTH ?? 12)
const day = 86_400_000

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const by = (openid: string) => doing(cloud, openid)
let numbers = 0

interface Worker {
  readonly openid: string
  readonly orgId: string
  readonly id: string
}

const aWorker = async (orgId: string, days: number): Promise<Worker> => {
  const number = (numbers += 1)
  const [openid, phone] = [`lives-${String(number)}`, `1990003${String(number).padStart(4, '0')}`]
  await by(openid)('people.phone', { code: `local-${phone}` })
  const until = (await cloud.now()) + days * day
  const { id } = await by(officers.secretary)('staff.assign', { orgId, role: 'fullTimeWorker', name: `工${String(number)}`, phone, until })
  return { openid, orgId, id }
}

type Command =
  | { readonly kind: 'ask'; readonly at: number }
  | { readonly kind: 'away'; readonly who: number; readonly deputy: number; readonly from: number; readonly days: number }
  | { readonly kind: 'back' | 'end' | 'pass' | 'decline'; readonly who: number }
  | { readonly kind: 'wait'; readonly time: string }

const who = fc.nat({ max: 3 })
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('ask' as const), at: fc.nat({ max: 1 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('away' as const),
      who,
      deputy: fc.nat({ max: 4 }),
      from: fc.constantFrom(0, 1),
      days: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('back' as const, 'end' as const, 'pass' as const, 'decline' as const), who }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait' as const), time: fc.constantFrom('1m', '3h', '25h') }) },
)

class Life {
  private readonly asked: string[] = []

  private constructor(private readonly workers: readonly Worker[]) {}

  /** Two grids with two workers each; one of them leaves by the date of the office. */
  static async begin(): Promise<Life> {
    const [one, two] = [await freshGrid(cloud), await freshGrid(cloud)]
    return new Life([await aWorker(one, 300), await aWorker(one, 2), await aWorker(two, 300), await aWorker(two, 300)])
  }

  private async handled(openid: string) {
    const rows: Output<'matters.queue'>['rows'] = []
    for (let after: string | undefined | null; after !== null; ) {
      const page: Output<'matters.queue'> = must(await as(cloud, openid)('matters.queue', after === undefined ? {} : { after }))
      rows.push(...page.rows)
      after = page.next
    }
    return rows.filter(({ id }) => this.asked.includes(id))
  }

  private async leave({ who: at, deputy, from, days }: Extract<Command, { kind: 'away' }>): Promise<void> {
    const worker = this.workers[at]
    if (!worker) return
    const now = await cloud.now()
    const named = this.workers[deputy]
    const leave: Input<'staff.leave'>['leave'] = {
      from: now + from * day,
      to: now + (from + days) * day,
      ...(named && deputy !== at && { deputyId: named.id }),
    }
    await as(cloud, officers.secretary)('staff.leave', { orgId: worker.orgId, id: worker.id, leave })
  }

  private async act(kind: 'back' | 'end' | 'pass' | 'decline', worker: Worker): Promise<void> {
    const { orgId, id, openid } = worker
    if (kind === 'back') await as(cloud, officers.secretary)('staff.leave', { orgId, id, leave: null })
    if (kind === 'end') await as(cloud, officers.secretary)('staff.end', { orgId, id })
    const [first] = await this.handled(openid)
    if (!first) return
    if (kind === 'decline')
      await as(cloud, openid)('matters.proposeDecline', { id: first.id, key: newKey(), reason: '不归这里', instead: '去镇上问' })
    if (kind !== 'pass') return
    const { people: to } = must(await as(cloud, openid)('matters.receivers', { id: first.id }))
    if (to[0]) await as(cloud, openid)('matters.transfer', { id: first.id, key: newKey(), to: to[0].id, text: '请接着办' })
  }

  async run(step: Command): Promise<void> {
    if (step.kind === 'wait') await cloud.clock(step.time)
    else if (step.kind === 'away') await this.leave(step)
    else if (step.kind === 'ask') {
      const gridId = this.workers[step.at * 2]?.orgId ?? ''
      const input = { key: newKey(), category: 'roads', text: '路上有个坑', place: { gridId } }
      this.asked.push(must(await as(cloud, people.resident)('matters.submit', input)).id)
    } else {
      const worker = this.workers[step.who]
      if (worker) await this.act(step.kind, worker)
    }
    await cloud.clock('1m')
  }

  /** Everybody who is in office and not away, said by the list of the staff. */
  private async present(): Promise<readonly string[]> {
    const rows = await Promise.all(
      [...new Set(this.workers.map(({ orgId }) => orgId))].map((orgId) => by(officers.secretary)('staff.list', { orgId })),
    )
    const there = new Set(
      rows
        .flatMap((list) => list.rows)
        .filter(({ onLeave, ended }) => !onLeave && !ended)
        .map(({ id }) => id),
    )
    return [
      ...this.workers.filter(({ id }) => there.has(id)).map(({ openid }) => openid),
      officers.secretary,
      officers.township,
      officers.county,
    ]
  }

  async check(): Promise<void> {
    const open = must(await as(cloud, people.resident)('matters.mine', { open: true })).rows.filter(({ id }) => this.asked.includes(id))
    const queues = await Promise.all((await this.present()).map((openid) => this.handled(openid)))
    for (const { id } of open.filter(({ state }) => state !== 'answered')) {
      const acting = queues.flat().filter((row) => row.id === id && row.can.some((step) => step === 'respond' || step === 'answer'))
      expect({ id, hands: acting.length > 0 }).toEqual({ id, hands: true })
    }
  }
}

test(
  `${String(numRuns)} lives of ${String(length)} steps: what is open is always with somebody who is there (seed ${String(seed)})`,
  async () => {
    const property = fc.asyncProperty(fc.array(command, { minLength: length, maxLength: length }), async (steps) => {
      const life = await Life.begin()
      await life.run({ kind: 'ask', at: 0 })
      for (const step of steps) {
        await life.run(step)
        await life.check()
      }
    })
    await fc.assert(property, { numRuns, seed, endOnFailure: true })
  },
  30_000 + numRuns * length * 2_000,
)
