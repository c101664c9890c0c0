import type { OfferView } from '@/contract/service'
import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** Being there: the code to show for those who organise, the way to scan it for those who go. */
export const Attendance = ({ offer: { id, people, mine } }: { offer: OfferView }) => (
  <Card className="card-lines">
    {people && <Row id="attend-code" icon="eye" title="出示签到码" text="到了请大家扫一下" onClick={() => open.attendCode(id)} />}
    {people && <Row id="attendees" icon="people" title="谁到了" text="没带手机的，在这儿勾名字" onClick={() => open.attendees(id)} />}
    {mine?.state === 'going' && (
      <Row id="scan" icon="camera" title="扫码签到" text="到了扫一下，走的时候再扫一下" onClick={() => open.scanAttend(id)} />
    )}
  </Card>
)
