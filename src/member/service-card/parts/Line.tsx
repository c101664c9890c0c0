import { View } from '@tarojs/components'
import type { ServiceLine } from '@/contract/attendance'
import { hoursStates } from '@/contract/words-attendance'
import { day } from '@/lib/words/dates'
import { hoursWords, presenceWords } from '@/lib/words/service-words'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import './service-card.scss'

/** One piece of service: what, when, how long, and what the community said. */
export const Line = ({ line, onObject }: { line: ServiceLine; onObject: (line: ServiceLine) => void }) => (
  <Card id={`line-${line.id}`}>
    <View className="line-head">
      <View className="small grow">{`${line.className} · ${line.communityName}`}</View>
      <View className={`line-state line-${line.state}`}>{line.state === 'confirmed' ? '已确认' : hoursStates[line.state]}</View>
    </View>
    <View className="strong">{line.text}</View>
    <View className="small">{`${day(line.from)} · ${presenceWords(line)}`}</View>
    <View className="line-hours">{hoursWords(line)}</View>
    {line.said && <View className="small">{`社区说：${line.said}`}</View>}
    {line.state === 'objected' && line.objection && <View className="small">{`您说：${line.objection}`}</View>}
    {line.can.includes('object') && (
      <BigButton id={`object-${line.id}`} look="quiet" onClick={() => onObject(line)}>
        时长不对
      </BigButton>
    )}
  </Card>
)
