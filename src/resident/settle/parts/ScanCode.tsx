import { useState } from 'react'
import { View } from '@tarojs/components'
import { call } from '@/cloud'
import type { CallError } from '@/contract'
import { manage } from '@/lib/routes/routes-manage'
import { canScan, scanGrid } from '@/lib/routes/scan-grid'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'

interface ScanCodeProps {
  /** For the page that wants a grid; null: the card of the grid opens. */
  onScanned: ((id: string, name: string) => void) | null
}

/** The quick way: the code on the notice board knows the grid. */
export const ScanCode = ({ onScanned }: ScanCodeProps) => {
  const [unknown, setUnknown] = useState(false)
  const [error, setError] = useState<CallError | null>(null)
  const take = async (id: string) => {
    if (!onScanned) {
      manage.card(id)
      return
    }
    const reply = await call('grid.card', { id })
    setError(reply.ok ? null : reply.error)
    if (reply.ok) onScanned(id, `${reply.data.place.communityName} ${reply.data.place.gridName}`)
  }
  const scan = async () => {
    const gridId = await scanGrid()
    setUnknown(gridId === '')
    if (gridId) await take(gridId)
  }
  return (
    canScan && (
      <Card className="card-lines">
        <Row id="scan-code" icon="camera" title="扫公告栏上的码" text="扫一下，不用一级一级选" onClick={() => void scan()} />
        {unknown && <View className="small">这个码不是网格的码，请从下面选</View>}
        <ErrorLine error={error} />
      </Card>
    )
  )
}
