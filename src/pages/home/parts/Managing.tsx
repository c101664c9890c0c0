import type { Me } from '@/contract/people'
import { managesAPlace } from '@/lib/routes/manages'
import { confirmsHours } from '@/lib/kept/person'
import { open } from '@/lib/routes/routes'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** For those who keep a place: the way to its people and grids. */
export const Managing = ({ me }: { me: Me }) =>
  managesAPlace(me) && (
    <Card className="card-lines">
      <Row id="manage" icon="list" title="网格和人员" text="还缺什么、谁在岗、改网格" onClick={() => manage.tree()} />
      {confirmsHours(me) && <Row id="hours" icon="clock" title="等确认的时长" text="活动办完，给来的人确认服务时长" onClick={open.hours} />}
    </Card>
  )
