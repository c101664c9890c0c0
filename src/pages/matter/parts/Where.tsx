import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { grades } from '@/contract/words'
import { timeLeft } from '@/lib/dates'
import { look, toAsker, toStaff } from '@/lib/labels'
import { Card } from '@/ui/Card'
import { StateBadge } from '@/ui/StateBadge'
import { ThreeSteps } from '@/ui/ThreeSteps'

const Rated = ({ rating }: { rating: NonNullable<MatterView['rating']> }) => (
  <View className='small'>{`评价：${grades[rating.grade]}${rating.word ? `，「${rating.word}」` : ''}`}</View>
)

/** Where it stands, in words, and the three-step line. */
export const Where = ({ matter }: { matter: MatterView }) => (
  <Card id='state'>
    <View className='matter-head'>
      <StateBadge {...look(matter)} />
      {matter.dueAt !== null && !matter.mine && <View className='matter-left'>{timeLeft(matter.dueAt)}</View>}
    </View>
    <View className='strong'>{matter.mine ? toAsker(matter) : toStaff(matter)}</View>
    {matter.rating && <Rated rating={matter.rating} />}
    <ThreeSteps steps={matter.clocks} />
  </Card>
)
