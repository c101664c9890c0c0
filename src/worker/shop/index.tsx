import { useState } from 'react'
import type { Output } from '@/contract'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { CardsSkeleton } from '@/ui/Skeletons'
import { HandOuts } from './parts/HandOuts'
import { PickUp } from './parts/PickUp'
import { Shelf } from './parts/Shelf'
import { Waiting } from './parts/Waiting'
import './index.scss'

const views = [
  { id: 'pickUp', name: '交货' },
  { id: 'shelf', name: '货架' },
  { id: 'done', name: '领取登记' },
] as const
type View = (typeof views)[number]['id']

interface DeskProps {
  desk: Output<'shop.desk'>
  view: View
  onChanged: () => void
}

const Desk = ({ desk, view, onChanged }: DeskProps) => {
  if (view === 'shelf') return <Shelf desk={desk} onChanged={onChanged} />
  if (view === 'done')
    return (
      <>
        <Card className="card-lines">
          <Row
            id="shop-sheet"
            icon="print"
            title="清单，打印或存表格"
            text="货架上有什么，一个月领走什么"
            onClick={() => open.shopSheet(desk.orgId)}
          />
        </Card>
        <HandOuts orgId={desk.orgId} />
      </>
    )
  return (
    <>
      <PickUp orgId={desk.orgId} onDone={onChanged} />
      <Waiting desk={desk} onChanged={onChanged} />
    </>
  )
}

/** The shop's own page: hand out against a code, keep the shelf, see what was handed out. */
export default function ShopDesk() {
  const { data, error, retry, refresh } = useCall('shop.desk', {})
  const [view, setView] = useState<View>('pickUp')
  return (
    <Screen barred={view === 'shelf'}>
      {data && <Segment choices={views} picked={view} onPick={setView} />}
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Desk desk={data} view={view} onChanged={() => void refresh()} />}
    </Screen>
  )
}
