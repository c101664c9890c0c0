import { open } from '@/lib/routes/routes'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** For a secretary: who waits to be taken in, what nobody has taken on yet, and whose hours wait. */
export const Desk = ({ orgId }: { orgId: string }) => (
  <Card className="card-lines">
    <Row id="desk" icon="list" title="报到办理" text="谁来报到、谁会什么、有哪些单位" onClick={() => manage.desk(orgId)} />
    {orgId.length === 12 && <Row id="short" icon="hand" title="还缺人的" text="没人认领的事、缺的特长，一眼看全" onClick={open.short} />}
    <Row id="hours" icon="clock" title="等确认的时长" text="活动办完，给来的人确认服务时长" onClick={open.hours} />
  </Card>
)
