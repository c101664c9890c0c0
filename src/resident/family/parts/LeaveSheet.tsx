import { View } from '@tarojs/components'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'

/** 退出: a last look. */
export const LeaveSheet = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const { run, busy, error } = useAction('family.leave')
  const leave = async () => {
    if (!(await run(() => ({})))) return
    success('退出了')
    onClose()
    onDone()
  }
  return (
    <Sheet title="不和家人合用了" visible onClose={onClose}>
      <View>退出以后，家里人看不到您的积分，也不能互相给。您名下的积分都还是您的。</View>
      <ErrorLine error={error} />
      <BigButton id="leave-send" look="main" busy={busy} onClick={() => void leave()}>
        退出
      </BigButton>
    </Sheet>
  )
}
