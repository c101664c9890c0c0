import { useState } from 'react'
import { View } from '@tarojs/components'
import { exportTables, type ExportTable } from '@/contract/exchange'
import { useSheet } from '@/lib/hooks/use-sheet'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Heading } from '@/ui/Heading'

const tables = Object.keys(exportTables) as ExportTable[]

const doneWords = (table: ExportTable, { rows, capped }: { rows: number; capped: boolean }) =>
  `${exportTables[table]}：${rows} 行${capped ? '，太多了，只给前面这些。请到下一级分开导' : ''}`

/** Every table of a place goes out as a spreadsheet. */
export const Export = ({ orgId, name }: { orgId: string; name: string }) => {
  const [making, setMaking] = useState<ExportTable | null>(null)
  const [done, setDone] = useState('')
  const [withNumbers, setWithNumbers] = useState(false)
  const { get, busy, error } = useSheet('exchange.export')
  const take = async (table: ExportTable) => {
    if (busy) return
    setMaking(table)
    setDone('')
    const file = await get({ table, orgId, withNumbers })
    if (file) setDone(doneWords(table, file))
  }
  return (
    <>
      <Heading look="section">{`${name}和下面所有地方的`}</Heading>
      <Card className="card-lines">
        {tables.map((table) => (
          <Row
            key={table}
            id={`export-${table}`}
            icon="list"
            title={exportTables[table]}
            text={busy && making === table ? '正在做表格，请稍等…' : undefined}
            onClick={() => void take(table)}
          />
        ))}
      </Card>
      <Card>
        <CheckRow
          id="export-numbers"
          title="住户的表带完整电话"
          text="不勾就只留头尾几位。要打电话才勾，用完删掉"
          checked={withNumbers}
          onChange={setWithNumbers}
        />
      </Card>
      <ErrorLine error={error} />
      {done && (
        <View id="export-done" className="note">
          {done}
        </View>
      )}
    </>
  )
}
