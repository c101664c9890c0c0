import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** 在职党员: what they may take on where they serve, and what they have done. */
export const ForMembers = () => (
  <Card className="card-lines">
    <Row id="offers" icon="hand" title="我能做什么" text="岗位、微心愿、活动，挑顺手的来" onClick={open.offers} />
    <Row id="scan-attend" icon="camera" title="扫码签到" text="活动到了扫一下，走的时候再扫一下" onClick={() => open.scanAttend()} />
    <Row id="service-card" icon="done" title="我的服务卡" text="做过的服务和时长，自己先看到" onClick={open.serviceCard} />
  </Card>
)
