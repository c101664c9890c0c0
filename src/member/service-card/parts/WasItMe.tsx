import type { ServiceCard } from '@/contract/attendance'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { day } from '@/lib/words/dates'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'

type Asked = ServiceCard['invitations'][number]

/** Written down under my number: it was I, or it was not. Until I say so it is nobody's. */
export const WasItMe = ({ asked: { id, name, text, communityName, at }, onAnswered }: { asked: Asked; onAnswered: () => void }) => {
  const { run, busy, error } = useAction('attendance.mine')
  const answer = async (mine: boolean) => {
    if (!(await run((key) => ({ id, mine, key })))) return
    success(mine ? '记到您的卡上了' : '好，不再问您')
    onAnswered()
  }
  return (
    <Card id={`asked-${id}`}>
      <Row title={`${communityName}记了${name}来过，是您吗`} text={`${day(at)} ${text}，写的是您的手机号`} icon="people" />
      <ErrorLine error={error} />
      <BigButton id={`was-me-${id}`} look="main" busy={busy} onClick={() => void answer(true)}>
        是我，记到我的卡上
      </BigButton>
      <BigButton id={`not-me-${id}`} look="quiet" busy={busy} onClick={() => void answer(false)}>
        不是我
      </BigButton>
    </Card>
  )
}
