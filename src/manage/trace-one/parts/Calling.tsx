import type { TraceStory } from '@/contract/inbox-trace'
import { callOutcomes, deliveries } from '@/contract/words-inbox'
import { fullMoment } from '@/lib/words/calendar-day'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Fact, Part } from '@/ui/Part'
import { Row } from '@/ui/Row'

/** What people did where WeChat did not reach somebody. */
export const Calling = ({ call, deputy }: TraceStory) => (
  <>
    {call && (
      <Part id="call" title={call.doneAt === null ? '还没有人告诉他' : '有人告诉他了'}>
        {call.tries.map(({ at, byName, outcome }) => (
          <Fact key={at} title={callOutcomes[outcome]} text={`${byName} · ${fullMoment(at)}`} />
        ))}
        {call.doneAt === null && <Fact title="在「电话告知」里等着" text={`${fullMoment(call.by)}前要说到`} />}
      </Part>
    )}
    {deputy && (
      <Card>
        <Row
          id="deputy"
          icon="people"
          title="代理的人收到没有"
          text={deliveries[deputy.state]}
          onClick={() => manage.traceOne(deputy.id)}
        />
      </Card>
    )}
  </>
)
