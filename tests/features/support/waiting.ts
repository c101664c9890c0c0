import type { Person } from '../../../cloudfunctions/features/actor/person'
import type { LocalCloud } from '../../support/local-cloud'
import { aMessage, planted, stored } from './messages'

/** So many messages to the people of the seed, in turn, all of them due. @returns their ids */
export const waitingMessages = async (cloud: LocalCloud, count: number): Promise<readonly string[]> => {
  const people = (await stored<Person>(cloud, 'people')).slice(0, 50)
  const at = Date.now() - 60_000
  const messages = Array.from({ length: count }, (_, index) => {
    const { _id: to = '', openid = '' } = people[index % people.length] ?? {}
    const id = `waiting_${String(index)}`
    return aMessage({ _id: id, to, openid, at: at + index, dueAt: at, page: `pages/matter/index?id=${id}` })
  })
  for (let from = 0; from < count; from += 500) await planted(cloud, 'messages', messages.slice(from, from + 500))
  return messages.map(({ _id }) => _id)
}

interface Run {
  readonly function: string
  readonly milliseconds: number
  readonly roundTrips: number
  readonly lines: readonly { readonly text: string }[]
}

/**
 * Moves time (or only runs what is due now). @returns what one chore of the clock took; `runs`: how many runs had something to do for
 * it
 */
export const clockRun = async (cloud: LocalCloud, chore: string, move = 'now') => {
  const { error } = await cloud.clock(move)
  if (error) throw new Error(error)
  const worked = new RegExp(`"${chore}":[1-9]`)
  const runs = ((await cloud.logs()) as unknown as Run[]).filter(
    (run) => run.function === 'clock' && run.lines.some(({ text }) => worked.test(text)),
  )
  if (runs.length === 0) throw new Error(`the clock had nothing to do: ${chore}`)
  const sum = (figure: 'milliseconds' | 'roundTrips') => runs.reduce((total, run) => total + run[figure], 0)
  return { milliseconds: sum('milliseconds'), roundTrips: sum('roundTrips'), runs: runs.length }
}

type Send = Awaited<ReturnType<LocalCloud['sends']>>[number]

/** Sends to one person that began before the one before had ended. */
export const overlaps = (sends: readonly Send[]): readonly Send[] => {
  const ends = new Map<string, number>()
  return sends.filter(({ openid, from, to }) => {
    const overlapping = from < (ends.get(openid) ?? 0)
    ends.set(openid, Math.max(to, ends.get(openid) ?? 0))
    return overlapping
  })
}
