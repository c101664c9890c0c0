import { flows, type Flow } from './flows'

/** What is asked of one person. `words`: characters to read. */
export interface Effort {
  readonly taps: number
  readonly fields: number
  readonly words: number
}

/** What a tap, a written field and reading take: the county's settings. */
export interface Rates {
  readonly burdenTapSeconds: number
  readonly burdenFieldSeconds: number
  /** Characters a minute. */
  readonly burdenReading: number
}

/** What somebody has to do who walks these flows, after reading so many characters. */
export const effortOf = (walked: readonly Flow[], words: number): Effort => ({
  taps: walked.reduce((sum, flow) => sum + flows[flow].taps, 0),
  fields: walked.reduce((sum, flow) => sum + flows[flow].fields, 0),
  words,
})

/** In seconds. */
export const secondsOf = ({ taps, fields, words }: Effort, { burdenTapSeconds, burdenFieldSeconds, burdenReading }: Rates): number =>
  taps * burdenTapSeconds + fields * burdenFieldSeconds + (words / burdenReading) * 60

/** In whole minutes, begun ones counted: nobody is told less than it takes. */
export const minutesOf = (effort: Effort, rates: Rates): number => Math.ceil(secondsOf(effort, rates) / 60)

/** What a part of an assignment asks of whoever gets it: to take it, and to say what came of it. */
export const assignedFlows = ['respond', 'answer'] as const satisfies readonly Flow[]
