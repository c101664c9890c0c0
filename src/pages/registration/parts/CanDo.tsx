import { open } from '@/lib/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** What a registered member may take on. */
export const CanDo = () => (
  <Card className='card-lines'>
    <Row id='can-do' icon='hand' title='我能做什么' text='村里等党员搭把手的事' onClick={open.offers} />
  </Card>
)
