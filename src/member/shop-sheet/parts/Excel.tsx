import { useSheet } from '@/lib/hooks/use-sheet'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'

/** The same sheet as a workbook. */
export const Excel = ({ orgId, month }: { orgId: string; month: string }) => {
  const { get, busy, error } = useSheet('exchange.shopSheet')
  return (
    <Card className="card-lines paper-aside">
      <Row
        id="sheet-excel"
        icon="list"
        title={busy ? '正在做表格…' : '存成 Excel 表格'}
        text="货架清单和领取登记各一张"
        onClick={() => void get({ orgId, month })}
      />
      <ErrorLine error={error} />
    </Card>
  )
}
