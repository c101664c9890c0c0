import { shortPeriod } from '@/lib/words/figure-periods'
import { shareWords } from '@/lib/words/figure-words'
import { periodStates } from '@/contract/words-statistics'
import { Table, type Column } from '@/ui/Table'
import type { SeriesRow } from './measures'

const columns: readonly Column<SeriesRow>[] = [
  { title: '时段', look: 'middle', of: ({ period }) => shortPeriod(period.name) },
  { title: '说的', look: 'number', of: ({ figures }) => figures.asked },
  { title: '响应', look: 'share', of: ({ figures }) => shareWords(figures.response.raw) },
  { title: '解决', look: 'share', of: ({ figures }) => shareWords(figures.solution.raw) },
  { title: '满意', look: 'share', of: ({ figures }) => shareWords(figures.satisfaction.raw) },
  { title: '未办结', look: 'number', of: ({ backlog }) => backlog?.open },
  { title: '超时', look: 'number', of: ({ backlog }) => backlog?.late },
  { title: '还变吗', look: 'middle', of: ({ period }) => periodStates[period.state] },
]

/** Everything that the charts show, as a table. */
export const Twin = ({ rows }: { rows: readonly SeriesRow[] }) => <Table columns={columns} rows={rows} idOf={({ period }) => period.name} />
