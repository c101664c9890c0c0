import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { grades } from '@/contract/words'
import { timeLeft } from '@/lib/words/dates'
import { isLate, look } from '@/lib/words/labels'
import { howMany, isAsking, stands } from '@/lib/words/matter-words'
import { Card } from '@/ui/Card'
import { AlarmBadge, StateBadge } from '@/ui/StateBadge'
import { ThreeSteps } from '@/ui/ThreeSteps'

const Rated = ({ rating }: { rating: NonNullable<MatterView['rating']> }) => (
  <View className="small">{`评价：${grades[rating.grade]}${rating.word ? `，「${rating.word}」` : ''}`}</View>
)

/** Of a closed matter only what was done: nothing is ahead any more. */
const stepsOf = ({ state, clocks }: MatterView) => (state === 'closed' ? clocks.filter(({ doneAt }) => doneAt !== null) : clocks)

/** Where it stands, in words, and the three-step line. */
export const Where = ({ matter }: { matter: MatterView }) => (
  <Card id="state">
    <View className="matter-head">
      <StateBadge {...look(matter)} />
      {matter.dueAt !== null && !isAsking(matter.standing) && (
        <View className={`matter-left${isLate(matter) ? ' matter-late' : ''}`}>{timeLeft(matter.dueAt)}</View>
      )}
    </View>
    {matter.alarm && !isAsking(matter.standing) && (
      <View className="matter-alarm">
        <AlarmBadge alarm={matter.alarm} />
      </View>
    )}
    <View className="strong">{stands(matter)}</View>
    {howMany(matter).length > 0 && <View className="small">{howMany(matter).join('，')}</View>}
    {matter.rating && <Rated rating={matter.rating} />}
    <ThreeSteps steps={stepsOf(matter)} />
  </Card>
)
