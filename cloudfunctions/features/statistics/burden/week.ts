import type { BurdenSource } from '@/contract/words-burden'
import type { Aggregate, Body } from '../../../platform/aggregate'
import { effortOf, secondsOf, type Effort, type Rates } from '../../../ground/effort'
import { within, type Span } from '../../../ground/time/night'
import type { Period } from '../../../ground/time/periods'
import type { From } from '../../inbox/kinds/about'
import { matterIn } from '../../inbox/kinds/links'
import type { MessageKind } from '../../inbox/kinds/tell'
import { asks } from './asks'

/** What was asked in a week. */
export interface Load extends Effort {
  readonly messages: number
  readonly night: number
  readonly tasks: number
}

/** Of a community and a week, what was asked of those who work there, in the collection `burdens`: set, never added to. */
export interface BurdenWeek extends Aggregate {
  readonly place: {
    readonly communityId: string
    readonly communityName: string
    readonly townshipId: string
    readonly townshipName: string
  }
  /** The Monday: 20261123W. */
  readonly week: string
  readonly from: number
  readonly to: number
  /** By person; shown to nobody. */
  readonly people: readonly ({ readonly personId: string } & Load)[]
  readonly sources: readonly ({ readonly level: BurdenSource; readonly orgId: string; readonly name: string } & Load)[]
}

/** What is read of a message to reckon what it asks. */
export interface Told {
  readonly to: string
  readonly kind: MessageKind
  readonly at: number
  readonly text: string
  readonly page: string | null
  readonly from?: From | null
  readonly trail: readonly { readonly at: number; readonly what: string }[]
}

export const nothingAsked: Load = { messages: 0, night: 0, tasks: 0, taps: 0, fields: 0, words: 0 }

export const sumOfLoads = (loads: readonly Load[]): Load =>
  loads.reduce(
    (all, one) => ({
      messages: all.messages + one.messages,
      night: all.night + one.night,
      tasks: all.tasks + one.tasks,
      taps: all.taps + one.taps,
      fields: all.fields + one.fields,
      words: all.words + one.words,
    }),
    nothingAsked,
  )

/** What one message asks. At night it counts by when WeChat was given it: what waits for the morning disturbs nobody. */
const loadOf = ({ kind, text, trail }: Told, night: Span): Load => {
  const flows = asks[kind]
  const rang = trail.some(({ at, what }) => what === 'sent' && within(at, night))
  return { ...effortOf(flows, [...text].length), messages: 1, night: rang ? 1 : 0, tasks: flows.length > 0 ? 1 : 0 }
}

const sourceOf = ({ from, page }: Told): From => from ?? { level: matterIn(page) === null ? 'system' : 'residents', orgId: '', name: '' }

const keyOf = ({ level, orgId }: Pick<From, 'level' | 'orgId'>): string => `${level}/${orgId}`

/** What a week asked of these people. `night`: when nobody is to be disturbed. */
export const reckonWeek = (
  told: readonly Told[],
  personIds: readonly string[],
  { place, week, night }: { readonly place: BurdenWeek['place']; readonly week: Period; readonly night: Span },
): Body<BurdenWeek> => {
  const mine = told.filter(({ to, at }) => personIds.includes(to) && week.from <= at && at < week.to)
  const sumOf = (ones: readonly Told[]) => sumOfLoads(ones.map((one) => loadOf(one, night)))
  const sources = [...new Map(mine.map((one) => [keyOf(sourceOf(one)), sourceOf(one)])).values()].map(({ level, orgId, name }) => ({
    level,
    orgId,
    name,
    ...sumOf(mine.filter((one) => keyOf(sourceOf(one)) === keyOf({ level, orgId }))),
  }))
  return {
    place,
    week: week.name,
    from: week.from,
    to: week.to,
    people: [...new Set(personIds)].sort().map((personId) => ({ personId, ...sumOf(mine.filter(({ to }) => to === personId)) })),
    sources: sources.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  }
}

/** The most that may be asked of one person in a week: the county's settings. */
export interface Budget extends Rates {
  readonly burdenMessages: number
  readonly burdenFields: number
  readonly burdenMinutes: number
}

/** Whether it is more than may be asked of one person in a week. */
export const isOver = (load: Load, budget: Budget): boolean =>
  load.messages > budget.burdenMessages || load.fields > budget.burdenFields || secondsOf(load, budget) > budget.burdenMinutes * 60

/** What somebody was asked, and one task more. */
export const loadAfter = (load: Load, more: Effort): Load => sumOfLoads([load, { ...more, messages: 1, night: 0, tasks: 1 }])

export const burdenIdOf = (communityId: string, week: string): string => `${communityId}_${week}`
