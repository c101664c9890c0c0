import { View } from '@tarojs/components'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import type { Family } from './words'

/** Somebody came by a code of mine: a tap lets them in. */
export const Asking = ({ one: { id, name }, onDone }: { one: Family['asking'][number]; onDone: () => void }) => {
  const { run, busy, error } = useAction('family.admit')
  const answer = async (accept: boolean) => {
    if (!(await run(() => ({ id, accept })))) return
    success(accept ? '加入了' : '没有让他加入')
    onDone()
  }
  return (
    <Card id={`asking-${id}`}>
      <View className="strong">{`${name}想和您家合用积分`}</View>
      <View className="small">他用了您给的邀请码。是您家的人再点同意</View>
      <ErrorLine error={error} />
      <BigButton id={`admit-${id}`} look="main" busy={busy} onClick={() => void answer(true)}>
        是我家的人，同意
      </BigButton>
      <BigButton id={`refuse-${id}`} busy={busy} onClick={() => void answer(false)}>
        不是我家的人
      </BigButton>
    </Card>
  )
}
