import type { Output } from '@/contract'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { monthDay } from '@/lib/words/calendar-day'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'

type Invited = Output<'matters.mine'>['invitations'][number]

/** 代我说 under my number: it is for me, or it is not. Until I say so it is nobody's but the writer's. */
export const SaidForMe = ({ invited: { id, name, communityName, at }, onAnswered }: { invited: Invited; onAnswered: () => void }) => {
  const joining = useAction('matters.join')
  const refusing = useAction('matters.notMine')
  const busy = joining.busy || refusing.busy
  const answer = async (mine: boolean) => {
    const done = mine ? await joining.run((key) => ({ id, key })) : await refusing.run((key) => ({ id, key }))
    if (!done) return
    success(mine ? '记到您名下了' : '好，不再问您')
    onAnswered()
  }
  return (
    <Card id={`said-${id}`}>
      <Row title={`有人替${name}说了一件事，是您吗`} text={`${monthDay(at)}在${communityName}，写的是您的手机号`} icon="people" />
      <ErrorLine error={joining.error ?? refusing.error} />
      <BigButton id={`mine-${id}`} look="main" busy={busy} onClick={() => void answer(true)}>
        是我的事，我来看
      </BigButton>
      <BigButton id={`not-mine-${id}`} look="quiet" busy={busy} onClick={() => void answer(false)}>
        不是我
      </BigButton>
    </Card>
  )
}
