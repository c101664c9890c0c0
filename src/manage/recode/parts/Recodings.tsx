import type { Output } from '@/contract'
import { fullMoment } from '@/lib/words/calendar-day'
import { Part } from '@/ui/Part'
import { Row } from '@/ui/Row'

type Rows = Output<'grid.recodings'>['rows']

/** Earlier ones, and how far they are. */
export const Recodings = ({ rows }: { rows: Rows }) => (
  <Part id="recodings" title="换过的">
    {rows.map(({ id, from, to, merges, at, byName, moved, doneAt }) => (
      <Row
        key={id}
        title={`${from.name} ${from.id} ${merges ? '并入' : '改为'} ${to.name} ${to.id}`}
        text={`${fullMoment(at)} ${byName}，${doneAt === null ? '正在跟过去' : '办好了'}，跟过去 ${String(moved)} 条`}
      />
    ))}
  </Part>
)
