import { View } from '@tarojs/components'
import type { MyReservation } from '@/contract/shop'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'

interface CancelSheetProps {
  reservation: MyReservation
  onClose: () => void
  onDone: () => void
}

/** The thing goes back on the shelf, the points come back. */
export const CancelSheet = ({ reservation, onClose, onDone }: CancelSheetProps) => {
  const { run, busy, error } = useAction('shop.cancel')
  const cancel = async () => {
    if (!(await run((key) => ({ id: reservation.id, key })))) return
    success('取消了')
    onClose()
    onDone()
  }
  return (
    <Sheet title={`不要「${reservation.goodsName}」了`} visible onClose={onClose}>
      <View>{`${reservation.price} 分退给您，东西留给别人。`}</View>
      <ErrorLine error={error} />
      <BigButton id="cancel-send" look="main" busy={busy} onClick={() => void cancel()}>
        取消预约
      </BigButton>
    </Sheet>
  )
}
