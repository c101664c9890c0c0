import { useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { Output } from '@/contract'
import type { GoodsCard } from '@/contract/shop'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Goods } from './parts/Goods'
import { ReserveSheet } from './parts/ReserveSheet'
import './index.scss'

type Shop = Output<'shop.goods'>

const Balance = ({ balance, waiting, family }: Shop) => (
  <Card className="shop-balance">
    <View className="small">可以用的积分</View>
    <View className="shop-points">{String(balance)}</View>
    {waiting > 0 && (
      <Row id="reservations" icon="basket" title={`${waiting} 样约好了，等您去取`} text="点开看取货码" onClick={open.reservations} />
    )}
    {waiting === 0 && <Row id="reservations" icon="basket" title="我的预约" onClick={open.reservations} />}
    {family && <Row id="family" icon="people" title="一家人合用积分" onClick={open.family} />}
    <Row id="appeals" icon="speech" title="积分不对，说一声" onClick={open.appeals} />
  </Card>
)

const Shelf = ({ shop, onPick }: { shop: Shop; onPick: (goods: GoodsCard) => void }) => {
  if (shop.orgId === null)
    return (
      <EmptyState icon="home" title="先选住的地方" text="选好了，就能看到村里的爱心超市">
        <BigButton id="settle" onClick={open.settle}>
          选我住的地方
        </BigButton>
      </EmptyState>
    )
  if (shop.goods.length === 0) return <EmptyState icon="basket" title="货架上还没有东西" text="村里上了货，会摆在这儿" />
  return (
    <>
      {!shop.mine && <View className="note">这是别的村的爱心超市，只能看看</View>}
      {shop.goods.map((goods) => (
        <Goods key={goods.id} goods={goods} onPick={onPick} />
      ))}
    </>
  )
}

/** 爱心超市: what points may be exchanged for where one lives, and what one has. */
export default function ShopPage() {
  const { params } = useRouter()
  const { data, error, retry, refresh } = useCall('shop.goods', params['id'] ? { orgId: params['id'] } : {})
  const [picked, setPicked] = useState<GoodsCard | null>(null)
  return (
    <Screen>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Balance {...data} />}
      {data && <Shelf shop={data} onPick={setPicked} />}
      {data && picked && <ReserveSheet goods={picked} shop={data} onClose={() => setPicked(null)} onRefused={() => void refresh()} />}
    </Screen>
  )
}
