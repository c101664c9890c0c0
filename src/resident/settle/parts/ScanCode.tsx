import { useState } from 'react'
import { View } from '@tarojs/components'
import { manage } from '@/lib/routes/routes-manage'
import { canScan, scanGrid } from '@/lib/routes/scan-grid'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** The quick way: the code on the notice board knows the grid. */
export const ScanCode = () => {
  const [unknown, setUnknown] = useState(false)
  const scan = async () => {
    const gridId = await scanGrid()
    setUnknown(gridId === '')
    if (gridId) manage.card(gridId)
  }
  return (
    canScan && (
      <Card className="card-lines">
        <Row id="scan-code" icon="camera" title="扫公告栏上的码" text="扫一下，不用一级一级选" onClick={() => void scan()} />
        {unknown && <View className="small">这个码不是网格的码，请从下面选</View>}
      </Card>
    )
  )
}
