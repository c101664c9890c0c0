import type { Me } from '@/contract/people'
import { gridsKept, managesAPlace } from '@/lib/routes/manages'
import { open } from '@/lib/routes/routes'
import { manage } from '@/lib/routes/routes-manage'
import { Row } from '@/ui/Row'

/** 数字: of the place somebody keeps, or of a worker's own week. */
export const FigureRow = ({ me }: { me: Me }) => (
  <>
    {managesAPlace(me) && (
      <Row id="my-figures" icon="eye" title="办得怎么样" text="响应、解决、满意，没办完的" onClick={() => manage.figures()} />
    )}
    {gridsKept(me).length > 0 && <Row id="my-week" icon="eye" title="我的这一周" text="自己网格的，只给自己看" onClick={open.myWeek} />}
  </>
)
