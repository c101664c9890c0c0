import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'

/** The way to what was said in the grid where one lives and what came of it. */
export const OurMonth = () => (
  <Card className="card-lines">
    <Row id="our-month" icon="people" title="我们网格这个月" text="大家说了什么，办得怎么样" onClick={open.ourMonth} />
  </Card>
)
