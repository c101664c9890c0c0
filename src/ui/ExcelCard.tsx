import type { Input } from '@/contract'
import { useSheet, type Giving } from '@/lib/hooks/use-sheet'
import { Card } from './Card'
import { ErrorLine } from './ErrorInPlace'
import { Row } from './Row'

interface ExcelCardProps<Name extends Giving> {
  /** The call that gives the workbook, and with what. */
  readonly by: Name
  readonly input: Input<Name>
  /** What stands in it. */
  readonly text: string
}

/** The same sheet of paper as a workbook. */
export const ExcelCard = <Name extends Giving>({ by, input, text }: ExcelCardProps<Name>) => {
  const { get, busy, error } = useSheet(by)
  return (
    <Card className="card-lines paper-aside">
      <Row id="sheet-excel" icon="list" title={busy ? '正在做表格…' : '存成 Excel 表格'} text={text} onClick={() => void get(input)} />
      <ErrorLine error={error} />
    </Card>
  )
}
