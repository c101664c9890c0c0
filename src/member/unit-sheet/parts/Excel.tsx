import { useSheet } from '@/lib/hooks/use-sheet'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'

/** The same sheet as a workbook. */
export const Excel = ({ id, quarter }: { id: string; quarter: string }) => {
  const { get, busy, error } = useSheet('exchange.unitSheet')
  return (
    <Card className="card-lines paper-aside">
      <Row
        id="sheet-excel"
        icon="list"
        title={busy ? '正在做表格…' : '存成 Excel 表格'}
        text="可以发给单位、接着填别的"
        onClick={() => void get({ id, quarter })}
      />
      <ErrorLine error={error} />
    </Card>
  )
}
