import type { Output } from '@/contract'
import type { Gap } from '@/contract/service'
import { shortWords, unusedWords } from '@/lib/words/offer-words'
import { open } from '@/lib/routes/routes'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Part } from '@/ui/Part'
import { Row } from '@/ui/Row'

type Service = NonNullable<Output<'reporting.desk'>['service']>

/** Rows of each kind that are shown: the rest is on the page behind them. */
const most = 6

const hoursWords = ({ events, people, objections }: Service['hours']) =>
  `${events} 次活动，${people} 人${objections > 0 ? `，${objections} 人说时长不对` : ''}`

/** What of the community's service waits for the secretary. */
export const Todo = ({ service: { hours, unclaimed } }: { service: Service }) =>
  (hours.events > 0 || unclaimed > 0) && (
    <Card id="desk-todo" className="card-lines">
      {hours.events > 0 && <Row id="todo-hours" icon="clock" title="时长等您确认" text={hoursWords(hours)} onClick={open.hours} />}
      {unclaimed > 0 && (
        <Row id="todo-unclaimed" icon="hand" title="还没有人认领" text={`${unclaimed} 件，等的时间长的在前`} onClick={open.short} />
      )}
    </Card>
  )

const gapId = ({ of, id }: Gap) => `${of}-${id}`

/** Whoever has a skill can be asked; for a class there is nothing yet, so something is put up. */
const putToUse = (orgId: string, { of, id }: Gap) => (of === 'skill' ? manage.roster(orgId, id) : open.putUp('post'))

/** Where needs and offers do not meet. */
export const Gaps = ({ service: { short, unused }, orgId }: { service: Service; orgId: string }) => (
  <>
    {short.length > 0 && (
      <Part id="desk-short" title="缺人手的">
        {short.slice(0, most).map((gap) => (
          <Row key={gapId(gap)} id={`short-${gapId(gap)}`} title={gap.name} text={shortWords(gap)} onClick={open.short} />
        ))}
      </Part>
    )}
    {unused.length > 0 && (
      <Part id="desk-unused" title="有人会，还没用上">
        {unused.slice(0, most).map((gap) => (
          <Row key={gapId(gap)} id={`unused-${gapId(gap)}`} title={gap.name} text={unusedWords(gap)} onClick={() => putToUse(orgId, gap)} />
        ))}
      </Part>
    )}
  </>
)
