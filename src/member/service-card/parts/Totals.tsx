import { View } from '@tarojs/components'
import type { ServiceCard } from '@/contract/attendance'
import { sayMinutes } from '@/contract/words-attendance'
import { halfWords } from '@/lib/words/service-words'
import { Card } from '@/ui/Card'
import './service-card.scss'

/** What is confirmed in a half-year, by class. Only one's own: nobody is compared with anybody. */
export const Totals = ({ card }: { card: ServiceCard }) => (
  <Card id="totals">
    <View className="small">{[card.name, card.unitName].filter(Boolean).join(' · ')}</View>
    <View className="small">{`${halfWords(card.half)}，社区确认过的`}</View>
    <View className="totals-large">{card.total.times === 0 ? '还没有' : sayMinutes(card.total.minutes)}</View>
    {card.classes.map(({ name, minutes, times }) => (
      <View key={name} className="totals-line">
        <View className="grow">{name}</View>
        <View>{`${times} 次 · ${sayMinutes(minutes)}`}</View>
      </View>
    ))}
  </Card>
)
