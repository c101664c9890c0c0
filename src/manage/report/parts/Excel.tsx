import { useSheet } from '@/lib/hooks/use-sheet'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import type { Report } from './Words'

/** The same report as a workbook. */
export const Excel = ({ report: { place, period } }: { report: Report }) => {
  const { get, busy, error } = useSheet('exchange.report')
  return (
    <Card className="card-lines paper-aside">
      <Row
        id="report-excel"
        icon="list"
        title={busy ? '正在做表格…' : '存成 Excel 表格'}
        text="文字、数字、各处，还有每个数怎么算"
        onClick={() => void get({ orgId: place.id, period: period.name })}
      />
      <ErrorLine error={error} />
    </Card>
  )
}
