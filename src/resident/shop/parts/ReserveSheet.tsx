import { View } from '@tarojs/components'
import type { GoodsCard } from '@/contract/shop'
import { open } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { useAction } from '@/lib/hooks/use-action'
import { BigButton } from '@/ui/BigButton'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'

interface ReserveSheetProps {
  goods: GoodsCard
  shop: { readonly balance: number; readonly days: number }
  onClose: () => void
  /** It could not be kept: what stands on the shelf has changed. */
  onRefused: () => void
}

/** A last look before the points are set aside. */
export const ReserveSheet = ({ goods, shop, onClose, onRefused }: ReserveSheetProps) => {
  const { run, busy, error } = useAction('shop.reserve')
  const reserve = async () => {
    if (!(await run((key) => ({ goodsId: goods.id, price: goods.price, key })))) {
      onRefused()
      return
    }
    success('约好了')
    onClose()
    open.reservations()
  }
  return (
    <Sheet title={`换「${goods.name}」`} visible onClose={onClose}>
      <View>{`用 ${goods.price} 分，还剩 ${shop.balance - goods.price} 分。`}</View>
      <View className="small">{`给您留 ${shop.days} 天，凭取货码到村里的爱心超市取。不要了可以取消，积分退回来。`}</View>
      <ErrorLine error={error} />
      <BigButton id="reserve-send" look="main" busy={busy} onClick={() => void reserve()}>
        就换这个
      </BigButton>
    </Sheet>
  )
}
