import { View } from '@tarojs/components'
import type { GoodsCard } from '@/contract/shop'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'
import { Picture } from '@/ui/Picture'

const standing = ({ left, lacks }: GoodsCard): string => {
  if (left === 0) return '约完了，等补货'
  return lacks > 0 ? `还差 ${lacks} 分` : `还有 ${left} 件`
}

/** What it looks like; where there is no picture, a calm place for one. */
const Look = ({ name, url }: { name: string; url: string | null }) =>
  url === null ? (
    <View className="goods-picture goods-blank">
      <Icon name="basket" />
    </View>
  ) : (
    <Picture className="goods-picture" src={url} name={name} lazy />
  )

/** One thing on the shelf: what it is, how many points, how many are left. */
export const Goods = ({ goods, onPick }: { goods: GoodsCard; onPick: (goods: GoodsCard) => void }) => (
  <Card id={`goods-${goods.id}`} className={goods.left === 0 ? 'goods-out' : ''}>
    <View className="goods-top">
      <Look name={goods.name} url={goods.photoUrl} />
      <View className="grow">
        <View className="goods-head">
          <View className="strong grow">{goods.name}</View>
          <View className="goods-price">
            {String(goods.price)}
            <View className="goods-unit row">分</View>
          </View>
        </View>
        {goods.note && <View className="small">{goods.note}</View>}
      </View>
    </View>
    <View className="goods-foot">
      <View className="small">{standing(goods)}</View>
      {goods.can.includes('reserve') && (
        <BigButton id={`reserve-${goods.id}`} onClick={() => onPick(goods)}>
          换这个
        </BigButton>
      )}
    </View>
  </Card>
)
