import { useState } from 'react'
import { sheetFiles } from '@/cloud/paper'
import type { CallError } from '@/contract'
import { useAction } from '@/lib/hooks/use-action'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'

const notOpened: CallError = { code: 'internal', message: '表格没有打开，请再点一次' }

/** The same sheet as a workbook. */
export const Excel = ({ id, quarter }: { id: string; quarter: string }) => {
  const { run, busy, error } = useAction('exchange.unitSheet')
  const [trouble, setTrouble] = useState<CallError | null>(null)
  const save = async () => {
    const file = await run(() => ({ id, quarter }))
    if (file) setTrouble((await sheetFiles.open(file.url, file.name)) ? null : notOpened)
  }
  return (
    <Card className="card-lines paper-aside">
      <Row
        id="sheet-excel"
        icon="list"
        title={busy ? '正在做表格…' : '存成 Excel 表格'}
        text="可以发给单位、接着填别的"
        onClick={() => void save()}
      />
      <ErrorLine error={trouble ?? error} />
    </Card>
  )
}
