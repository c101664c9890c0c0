import { View } from '@tarojs/components'
import { signed } from '@/lib/words/points-words'

/** What a line did to the balance: told by its sign, and by its colour besides. */
export const Amount = ({ amount }: { amount: number }) => (
  <View className={`points-amount${amount > 0 ? ' points-more' : ''}`}>{signed(amount)}</View>
)
