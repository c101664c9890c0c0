import { manage } from '@/lib/routes-manage'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** For a secretary: who waits to be taken in. */
export const Desk = ({ orgId }: { orgId: string }) => (
  <Card className='card-lines'>
    <Row id='desk' icon='list' title='报到办理' text='谁来报到、谁会什么、有哪些单位' onClick={() => manage.desk(orgId)} />
  </Card>
)
