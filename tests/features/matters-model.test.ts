import fc from 'fast-check'
import { commands, World } from '../model/matters-model'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { people } from './support/journey'

/** `MODEL_RUNS=1000 MODEL_LENGTH=30 MODEL_SEED=…` for the long run; the short one belongs to the tests. */
const numRuns = Number(process.env.MODEL_RUNS ?? 12)
const length = Number(process.env.MODEL_LENGTH ?? 15)
const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2_147_483_647)

/** Sequences that share a local cloud: lists and years would grow without end, and with them the time of each call. */
const perCloud = 50

let cloud: LocalCloud | null = null
let run = 0
const cloudOf = async (): Promise<LocalCloud> => {
  run += 1
  if (cloud && run % perCloud !== 0) return cloud
  await cloud?.stop()
  cloud = await startLocalCloud()
  return cloud
}
afterAll(() => cloud?.stop())

test(
  `${numRuns} sequences of ${length} commands by different people, time moving: what can be done is what is done, and nothing is lost (seed ${seed})`,
  async () => {
    const property = fc.asyncProperty(commands(length), async (sequence) => {
      const world = new World(await cloudOf())
      await world.ask(people.resident, false)
      for (const command of sequence) await world.run(command)
      await world.check()
    })
    await fc.assert(property, { numRuns, seed, endOnFailure: true })
  },
  30_000 + numRuns * length * 1_000,
)
