import type { BurdenLoad, BurdenView } from '@/contract/statistics-burden'
import { secondsOf } from '../../../ground/effort'
import { isOver, sumOfLoads, type BurdenWeek, type Budget, type Load } from './week'

/** To one decimal. */
const tenth = (value: number): number => Math.round(value * 10) / 10

/** Shared among so many people: what it is for each. */
const eachOf = (load: Load, people: number, budget: Budget): BurdenLoad => {
  const share = (value: number) => (people === 0 ? 0 : tenth(value / people))
  return {
    messages: share(load.messages),
    night: share(load.night),
    tasks: share(load.tasks),
    fields: share(load.fields),
    minutes: share(secondsOf(load, budget) / 60),
  }
}

type Weeks = readonly Pick<BurdenWeek, 'people' | 'sources'>[]

/** What was asked of each on the average, and of how many too much. */
export const shownOf = (weeks: Weeks, budget: Budget) => {
  const people = weeks.flatMap((week) => week.people)
  return {
    people: people.length,
    over: people.filter((one) => isOver(one, budget)).length,
    each: eachOf(sumOfLoads(people), people.length, budget),
  }
}

/** Who asked, those who asked for most first. */
export const sourcesOf = (weeks: Weeks, budget: Budget): BurdenView['sources'] => {
  const all = weeks.flatMap(({ sources }) => sources)
  const people = weeks.flatMap((week) => week.people).length
  const keys = [...new Map(all.map((one) => [`${one.level}/${one.orgId}`, one])).values()]
  return keys
    .map(({ level, orgId, name }) => {
      const load = sumOfLoads(all.filter((one) => one.level === level && one.orgId === orgId))
      return { level, name, tasks: load.tasks, each: eachOf(load, people, budget) }
    })
    .sort((one, other) => other.each.minutes - one.each.minutes || (one.level < other.level ? -1 : 1))
}
