import { View } from '@tarojs/components'
import type { GoodsCard } from '@/contract/shop'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'

const standing = ({ left, lacks }: GoodsCard): string => {
  if (left === 0) return '约完了，等补货'
  return lacks > 0 ? `还差 ${lacks} 分` : `还有 ${left} 件`
}

/** One thing on the shelf: what it is, how many points, how many are left. */
export const Goods = ({ goods, onPick }: { goods: GoodsCard; onPick: (goods: GoodsCard) => void }) => (
  <Card id={`goods-${goods.id}`} className={goods.left === 0 ? 'goods-out' : ''}>
    <View className='goods-head'>
      <View className='strong grow'>{goods.name}</View>
      <View className='goods-price'>{String(goods.price)}<View className='goods-unit row'>分</View></View>
    </View>
    {goods.note && <View className='small'>{goods.note}</View>}
    <View className='goods-foot'>
      <View className='small'>{standing(goods)}</View>
      {goods.can.includes('reserve') && <BigButton id={`reserve-${goods.id}`} onClick={() => onPick(goods)}>换这个</BigButton>}
    </View>
  </Card>
)
