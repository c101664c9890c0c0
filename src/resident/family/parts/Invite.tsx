import { View } from '@tarojs/components'
import { before } from '@/lib/words/dates'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Code } from '@/ui/Code'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Press } from '@/ui/Press'
import type { Family } from './words'

interface InviteProps {
  family: Family
  /** The one red action of the screen, where there is no other. */
  main?: boolean
  onDone: () => void
}

const Standing = ({ invite, onRenew }: { invite: NonNullable<Family['invite']>; onRenew: (() => void) | null }) => (
  <Card id="invite-card" className="family-invite">
    <Code name="邀请码" code={invite.code} />
    <View className="small">{`只念给家里人听，${before(invite.until)}有效`}</View>
    <View className="small">家人打开「一家人合用积分」输入</View>
    {onRenew && (
      <Press id="invite-renew" className="link" onPress={onRenew}>
        换一个邀请码
      </Press>
    )}
  </Card>
)

/** 邀请家人: six digits, large, and till when; or the way to get them. */
export const Invite = ({ family: { invite, can }, main = false, onDone }: InviteProps) => {
  const { run, busy, error } = useAction('family.invite')
  const renew = async () => {
    if (await run((key) => ({ key }))) onDone()
  }
  const may = can.includes('invite')
  return (
    <>
      {invite && <Standing invite={invite} onRenew={may ? () => void renew() : null} />}
      <ErrorLine error={error} />
      {!invite && may && (
        <BigButton id="invite" look={main ? 'main' : 'plain'} busy={busy} onClick={() => void renew()}>
          邀请家人
        </BigButton>
      )}
    </>
  )
}
