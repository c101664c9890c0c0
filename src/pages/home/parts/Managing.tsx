import type { Me } from '@/contract/people'
import { managesAPlace } from '@/lib/routes/manages'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import { HowItGoes } from './HowItGoes'

/** For those who keep a place: the way to its people and grids. */
export const Managing = ({ me }: { me: Me }) =>
  managesAPlace(me) && (
    <Card className="card-lines">
      <HowItGoes />
      <Row id="manage" icon="list" title="网格和人员" text="还缺什么、谁在岗、改网格" onClick={() => manage.tree()} />
    </Card>
  )
