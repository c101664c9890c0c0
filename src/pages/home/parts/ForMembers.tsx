import { open } from '@/lib/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** 在职党员: what they may take on where they serve. */
export const ForMembers = () => (
  <Card className='card-lines'>
    <Row id='offers' icon='hand' title='我能认领的' text='村里等党员搭把手的事' onClick={open.offers} />
  </Card>
)
