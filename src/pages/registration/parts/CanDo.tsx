import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** What a registered member may take on, and what they have done. */
export const CanDo = () => (
  <Card className="card-lines">
    <Row id="can-do" icon="hand" title="我能做什么" text="村里等党员搭把手的事" onClick={open.offers} />
    <Row id="scan-attend" icon="camera" title="扫码签到" text="到了扫一下，走的时候再扫一下" onClick={() => open.scanAttend()} />
    <Row id="service-card" icon="done" title="我的服务卡" text="做过的服务和时长，自己先看到" onClick={open.serviceCard} />
  </Card>
)
