import { useReminders } from '@/lib/hooks/use-reminders'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** Said to those who answer only when it runs low: a new matter might not reach them. */
export const RunningLow = () => {
  const { answer, ask, available, remaining } = useReminders()
  if (!available || answer !== 'notAsked') return null
  return (
    <Card className="card-lines">
      <Row
        id="top-up"
        icon="bell"
        title={remaining === null ? '让微信告诉您新的事' : `还能收到 ${remaining} 条提醒`}
        text={remaining === null ? '点一下，选允许' : '点一下再加，有新的事微信才能告诉您'}
        onClick={() => void ask()}
      />
    </Card>
  )
}
