import { commands, World } from '../model/matters-model'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { beginnings, fc, seed, shareOf } from '../support/random'
import { beginAt } from '../support/time'
import { people } from './support/journey'

/** `MODEL_RUNS=1000 MODEL_LENGTH=30 SEED=…` for the long run; the short one belongs to the tests. */
const numRuns = shareOf(Number(process.env.MODEL_RUNS ?? 12))
const length = Number(process.env.MODEL_LENGTH ?? 15)

/** Sequences that share a local cloud: lists and years would grow without end, and with them the time of each call. */
const perCloud = 50

let cloud: LocalCloud | null = null
const freshCloud = async (): Promise<LocalCloud> => {
  await cloud?.stop()
  cloud = await startLocalCloud()
  return cloud
}
afterAll(() => cloud?.stop())

test.each(beginnings)(
  `%s: ${numRuns} sequences of ${length} commands by different people, time moving: what can be done is what is done, and nothing is lost (seed ${seed})`,
  async (_when, begins) => {
    beginAt(begins)
    let run = 0
    const property = fc.asyncProperty(commands(length), async (sequence) => {
      const world = new World(cloud && run % perCloud !== 0 ? cloud : await freshCloud())
      run += 1
      await world.ask(people.resident, false)
      for (const command of sequence) await world.run(command)
      await world.check()
    })
    await fc.assert(property, { numRuns, seed, endOnFailure: true })
  },
  30_000 + numRuns * length * 1_000,
)
