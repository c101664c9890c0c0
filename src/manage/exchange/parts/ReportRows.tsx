import { View } from '@tarojs/components'
import { verdicts, type ReportRow, type Verdict } from '@/contract/exchange'
import type { Look } from '@/lib/words/labels'
import { Card } from '@/ui/Card'
import type { IconName } from '@/ui/Icon'
import { Mark } from '@/ui/Mark'

const marks: Record<Verdict, { look: Look; icon: IconName }> = {
  added: { look: 'answered', icon: 'check' },
  changed: { look: 'underWay', icon: 'pen' },
  unchanged: { look: 'closed', icon: 'done' },
  refused: { look: 'late', icon: 'alert' },
}

const Line = ({ row }: { row: ReportRow }) => (
  <View className="report-row">
    <View className="report-head">
      <View className="report-line">{`第 ${row.line} 行`}</View>
      <Mark {...marks[row.verdict]} word={verdicts[row.verdict]} />
    </View>
    <View>{row.what}</View>
    {row.read && <View className="small">{row.read}</View>}
    {row.why && <View className="report-why">{row.why}</View>}
  </View>
)

/** The rows of a table, each with what becomes of it and, if it is refused, why. */
export const ReportRows = ({ rows }: { rows: readonly ReportRow[] }) =>
  rows.length > 0 && (
    <Card className="card-lines">
      {rows.map((row) => (
        <Line key={row.line} row={row} />
      ))}
    </Card>
  )
