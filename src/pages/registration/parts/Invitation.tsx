import type { Output } from '@/contract'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'

type Invited = Output<'registration.mine'>['invitations'][number]

/** A unit that named my number: I am its contact, or I am not. Nobody is bound by what others write. */
export const Invitation = ({ invited: { id, name, communityName }, onAnswered }: { invited: Invited; onAnswered: () => void }) => {
  const { run, busy, error } = useAction('registration.answer')
  const answer = async (accept: boolean) => {
    if (!(await run((key) => ({ key, id, accept })))) return
    success(accept ? '您是联系人了' : '已告诉对方不是您')
    onAnswered()
  }
  return (
    <Card id={`invited-${id}`}>
      <Row title={`${name}请您当联系人`} text={`在${communityName}报到，写的是您的手机号。不是您就说一声`} icon="people" />
      <ErrorLine error={error} />
      <BigButton id={`accept-${id}`} look="main" busy={busy} onClick={() => void answer(true)}>
        是我，我来管
      </BigButton>
      <BigButton id={`decline-${id}`} look="quiet" busy={busy} onClick={() => void answer(false)}>
        不是我
      </BigButton>
    </Card>
  )
}
