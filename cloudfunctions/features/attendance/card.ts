import type { ServiceCard } from '@/contract/attendance'
import { maskName } from '../actor/actor'
import { halfOf } from '../../ground/time/periods'
import type { ServiceRecord } from './record'
import { lineView } from './view'

interface Total {
  readonly minutes: number
  readonly times: number
}

/** What counts: hours that the community has confirmed, an objection or not. */
const countedMinutes = ({ hours }: ServiceRecord): number => hours?.minutes ?? 0
const counted = (records: readonly ServiceRecord[]) => records.filter((record) => countedMinutes(record) > 0)

const sum = (records: readonly ServiceRecord[]): Total => ({
  minutes: records.reduce((minutes, record) => minutes + countedMinutes(record), 0),
  times: records.length,
})

/** Totals of what is confirmed, by the words given, in the order they first appear. */
export const totalsBy = (
  records: readonly ServiceRecord[],
  wordOf: (record: ServiceRecord) => string,
): readonly (Total & { readonly word: string })[] => {
  const groups = new Map<string, ServiceRecord[]>()
  for (const record of counted(records)) groups.set(wordOf(record), [...(groups.get(wordOf(record)) ?? []), record])
  return [...groups].map(([word, group]) => ({ word, ...sum(group) }))
}

export const totalOf = (records: readonly ServiceRecord[]): Total => sum(counted(records))

interface Reading {
  readonly half: string
  readonly name: string | null
  readonly unitName: string | null
  readonly now: number
  /** What was written down under a number of theirs. */
  readonly asked: readonly ServiceRecord[]
}

const isShown = ({ state }: ServiceRecord) => state !== 'absent'

/** 服务登记卡: one half-year of one's own services, newest first, and all half-years with their totals. */
export const serviceCard = (records: readonly ServiceRecord[], { half, name, unitName, now, asked }: Reading): ServiceCard => {
  const shown = records.filter((record) => isShown(record) && halfOf(record.event.from) === half)
  return {
    name,
    unitName,
    half,
    rows: shown.map((record) => lineView(record, { now })),
    classes: totalsBy(shown, ({ event }) => event.className).map(({ word, minutes, times }) => ({ name: word, minutes, times })),
    total: totalOf(shown),
    invitations: asked.map(({ _id: id, person, event }) => ({
      id,
      name: maskName(person.name),
      text: event.text,
      communityName: event.communityName,
      at: event.from,
    })),
    halves: totalsBy(records, ({ event }) => halfOf(event.from)).map(({ word, minutes, times }) => ({ half: word, minutes, times })),
  }
}
