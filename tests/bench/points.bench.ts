import type { Output } from '@/contract'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'
import { outcome, outcomeDocument } from '../../cloudfunctions/features/points/outcome'
import { periodBefore } from '../../cloudfunctions/ground/time/periods'
import { asked, did } from '../features/support/matters'
import { people } from '../features/support/journey'
import { aConfirmation } from '../features/support/points'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const events = 50_000
const budget = 30_000
const { from, to } = periodBefore('quarter', Date.now())
const earners = Array.from({ length: 500 }, (_, at) => personIdOf(`bench-${at}`))

/** A quarter of a township: two hundred communities' worth of confirmations, spread over its days and people. */
const documents = (first: number, count: number) =>
  Array.from({ length: count }, (_, shift) => {
    const at = first + shift
    const place = `152221108${String(200 + (at % 13)).padStart(3, '0')}001`
    const persons = [earners[(at * 7) % earners.length] ?? '', earners[(at * 13 + 1) % earners.length] ?? '']
    const confirmation = aConfirmation({
      source: `bench_${at}_c1`,
      at: from + Math.floor(((to - from - 1) / events) * at),
      orgId: place,
      people: [
        { personId: persons[0] ?? '', as: 'worker' },
        { personId: persons[1] ?? '', as: 'member' },
      ],
    })
    return outcomeDocument(outcome('', confirmation), to)
  })

const insert = async (rows: readonly object[]) => {
  const answered = await cloud.admin({
    action: 'database.insertDocument',
    collectionName: 'outcomes',
    data: rows.map((row) => JSON.stringify(row)),
  })
  if (answered.code) throw new Error(JSON.stringify(answered))
}

const rule = {
  of: 'matterConfirmed' as const,
  who: 'worker' as const,
  points: 3,
  per: 'event' as const,
  caps: { day: 6, month: 60, quarter: 150 },
  from: null,
  to: null,
  words: '居民确认解决了',
}

test('a preview of 50,000 events of a township', async () => {
  for (let first = 0; first < events; first += 500) await insert(documents(first, 500))
  const started = performance.now()
  const steps: string[] = []
  let [trips, longest] = [0, 0]
  for (let more = true; more; ) {
    const { reply, roundTrips, milliseconds } = await cloud.invoke<Output<'points.preview'>>('exchange', 'county', {
      name: 'points.preview',
      input: { orgId: '152221108', rules: [rule] },
    })
    if (!reply.ok) throw new Error(reply.error.code)
    steps.push(`${reply.data.done}/${reply.data.of}`)
    trips += roundTrips
    longest = Math.max(longest, milliseconds)
    more = reply.data.more
  }
  const took = performance.now() - started
  console.log(
    `preview of ${events} events: ${(took / 1000).toFixed(1)} s (budget ${budget / 1000} s), ${trips} round trips, longest call ${Math.round(longest)} ms, progress ${steps.join(' ')}`,
  )
  expect(took).toBeLessThan(budget)
}, 300_000)

test('what an award costs', async () => {
  const costs = async (answers: readonly string[]) => {
    const { id } = await asked(cloud)
    if (answers.length > 1) {
      await did(cloud, people.worker, ['matters.publish', { id, text: '帮个忙' }])
      await did(cloud, 'member-eti-1', ['matters.claim', { id }])
    }
    await did(cloud, people.worker, ['matters.answer', { id, text: '修好了' }])
    return (await cloud.call(people.resident, 'matters.confirm', { id, grade: 'satisfied' })).roundTrips
  }
  // The first entry of a life makes the account.
  await costs(['worker', 'member'])
  const [one, two] = [await costs(['worker']), await costs(['worker', 'member'])]
  console.log(`award: confirming a matter takes ${one} round trips with one entry, ${two} with two (and one message more)`)
  // The account of the second, and the message to them.
  expect(two - one).toBeLessThanOrEqual(1 + 1)
})
