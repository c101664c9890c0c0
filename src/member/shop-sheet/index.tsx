import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { now } from '@/cloud'
import type { ShopSheet } from '@/contract/shop'
import { fullDay, monthDay } from '@/lib/words/calendar-day'
import { useCall } from '@/lib/hooks/use-call'
import { Chips } from '@/ui/Chips'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { ExcelCard } from '@/ui/ExcelCard'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Paper, PaperRows, PrintBar } from '@/ui/PaperSheet'

const monthWords = (month: string) => `${month.slice(0, 4)}年${Number(month.slice(4))}月`

const onShelf = ({ price, held, handedOut, offered }: ShopSheet['shelf'][number]) =>
  [`${price} 分一件`, held > 0 ? `${held} 件约出去没取` : null, `本月领走 ${handedOut} 件`, offered ? null : '已下架']
    .filter(Boolean)
    .join('，')

const Sheet = ({ sheet: { shopName, month, shelf, handOuts, points, capped } }: { sheet: ShopSheet }) => (
  <Paper title={shopName} number={monthWords(month)}>
    <View className="paper-part">货架清单</View>
    {shelf.length === 0 && <View className="small">货架上还没有东西</View>}
    <PaperRows rows={shelf.map((row) => ({ id: row.id, date: '', title: row.name, small: onShelf(row), hours: `${row.stock} 件` }))} />
    <View className="paper-part">{handOuts.length === 0 ? '领取登记' : `领取登记，${handOuts.length} 件，${points} 分`}</View>
    {handOuts.length === 0 && <View className="small">这个月还没有人领过</View>}
    <PaperRows
      rows={handOuts.map(({ id, at, goodsName, who, price, byName }) => ({
        id,
        date: monthDay(at),
        title: goodsName,
        small: [`${who} 用 ${price} 分`, byName ? `${byName}交的` : null].filter(Boolean).join('，'),
        hours: '签字：',
      }))}
    />
    {capped && <View className="small">这个月领得太多，一张纸放不下，前面的没有列出</View>}
    <View className="paper-number">{`货架是 ${fullDay(now())} 的数`}</View>
  </Paper>
)

/** 货架清单和领取登记: a month of a shop on one sheet, to print or to keep. */
export default function ShopSheetPage() {
  const { params } = useRouter()
  const orgId = params['id'] ?? ''
  const [month, setMonth] = useState<string>()
  const { data, error, retry } = useCall('shop.sheet', { orgId, ...(month !== undefined && { month }) })
  return (
    <Screen barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && (
        <View className="paper-aside">
          <Chips
            name="month"
            choices={data.months.slice(0, 4).map((one) => ({ id: one, name: monthWords(one) }))}
            picked={data.month}
            onPick={setMonth}
          />
        </View>
      )}
      {data && <ExcelCard by="exchange.shopSheet" input={{ orgId, month: data.month }} text="货架清单和领取登记各一张" />}
      {data && <Sheet sheet={data} />}
      {data && <PrintBar />}
    </Screen>
  )
}
