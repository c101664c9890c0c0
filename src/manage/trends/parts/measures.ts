import type { Output } from '@/contract'

export type SeriesRow = Output<'statistics.series'>['rows'][number]

/** What one line of the chart shows: a box as long as `n`, of which `k` is filled. */
interface Measured {
  readonly k: number
  readonly n: number
}

export const measures = { response: '响应', solution: '解决', satisfaction: '满意', open: '未办结' } as const
export type Measure = keyof typeof measures

/** What the whole box is, and what its filled part. */
export const legend: Readonly<Record<Measure, string>> = {
  response: '整条是受理的，深的是按时回应的',
  solution: '整条是有了结果的，深的是说解决了的',
  satisfaction: '整条是评价过的，深的是满意的',
  open: '整条是没回答的，深的是超时的',
}

const waitingOf = ({ backlog }: SeriesRow): Measured => ({ k: backlog?.late ?? 0, n: backlog?.open ?? 0 })

export const measuredOf = (row: SeriesRow, measure: Measure): Measured => (measure === 'open' ? waitingOf(row) : row.figures[measure].raw)

export const measuredWords = ({ k, n }: Measured, measure: Measure): string => {
  if (n === 0) return '没有'
  return measure === 'open' ? `${n} 件，超时 ${k}` : `${k} / ${n}`
}
