import { useState } from 'react'
import { View } from '@tarojs/components'
import type { ServiceCard, ServiceLine } from '@/contract/attendance'
import { halfWords } from '@/lib/words/service-words'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Line } from './parts/Line'
import { ObjectSheet } from './parts/ObjectSheet'
import { Totals } from './parts/Totals'
import { WasItMe } from './parts/WasItMe'

/** The half-years there is something in, and the one that is shown, newest first. */
const halvesOf = ({ half, halves }: ServiceCard) => [...new Set([half, ...halves.map((each) => each.half)])].sort().reverse()

const Lines = ({ card, onObject }: { card: ServiceCard; onObject: (line: ServiceLine) => void }) => (
  <>
    {card.rows.length === 0 && <EmptyState icon="list" title="这半年还没有服务" text="报名一个活动，到了扫码签到，就记在这儿" />}
    {card.rows.map((line) => (
      <Line key={line.id} line={line} onObject={onObject} />
    ))}
  </>
)

/** 我的服务卡: writes itself from what the community has confirmed. */
export default function ServiceCardPage() {
  const [half, setHalf] = useState<string | undefined>(undefined)
  const [objecting, setObjecting] = useState<ServiceLine | null>(null)
  const { data, error, retry, refresh } = useCall('attendance.card', { half })
  if (!data) return <Screen>{error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />}</Screen>
  const halves = halvesOf(data)
  return (
    <Screen>
      <ErrorLine error={error} />
      {halves.length > 1 && (
        <View className="halves">
          <Chips name="half" choices={halves.map((id) => ({ id, name: halfWords(id) }))} picked={data.half} onPick={setHalf} />
        </View>
      )}
      {data.invitations.map((asked) => (
        <WasItMe key={asked.id} asked={asked} onAnswered={() => void refresh()} />
      ))}
      <Totals card={data} />
      <Card className="card-lines">
        <Row id="to-scan" icon="camera" title="扫码签到" text="到了扫一下，走的时候再扫一下" onClick={() => open.scanAttend()} />
        <Row
          id="to-paper"
          icon="print"
          title="打印、给支部看"
          text="这半年的服务登记卡，写在一张纸上"
          onClick={() => open.servicePaper(data.half)}
        />
      </Card>
      <Lines card={data} onObject={setObjecting} />
      {objecting && <ObjectSheet line={objecting} onClose={() => setObjecting(null)} onSent={() => void refresh()} />}
    </Screen>
  )
}
