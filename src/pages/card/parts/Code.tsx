import { View } from '@tarojs/components'
import type { ContactCard } from '@/contract/places'
import { Card } from '@/ui/Card'
import { Picture } from '@/ui/Picture'

/** The grid's own code, large and alone. */
export const Code = ({ card: { qr, place } }: { card: ContactCard }) => (
  <Card className="card-code">
    {qr ? (
      <View className="card-code-paper">
        <Picture id="card-qr" className="card-code-image" src={qr.url} name={`${place.gridName}的二维码`} mode="aspectFit" withMenu />
      </View>
    ) : (
      <View className="small">码现在没做出来，过一会儿下拉再试</View>
    )}
    {qr && <View className="small">微信扫一扫，就到这张卡</View>}
  </Card>
)
