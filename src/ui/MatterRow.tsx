import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { MatterCard } from '@/contract/matters'
import { kinds } from '@/contract/words'
import { timeLeft } from '@/lib/words/dates'
import { isLate, look, placeName } from '@/lib/words/labels'
import { howMany, stands } from '@/lib/words/matter-words'
import { Card } from './Card'
import { AlarmBadge, StateBadge } from './StateBadge'
import { ThreeSteps } from './ThreeSteps'
import './MatterRow.scss'

interface MatterRowProps {
  matter: MatterCard
  onOpen: (id: string) => void
  /** The three steps take room: only where few cards stand. */
  withSteps?: boolean
}

/** My own matter: where it stands, and the last words that came. */
export const MyMatter = ({ matter, onOpen, withSteps = false }: MatterRowProps) => (
  <Card className="matter" onClick={() => onOpen(matter.id)}>
    <View className="matter-head">
      <StateBadge {...look(matter)} />
      <View className="matter-kind">{matter.categoryName}</View>
    </View>
    <View className="matter-summary">{matter.summary}</View>
    {withSteps && <ThreeSteps steps={matter.clocks} />}
    {matter.lastWords?.text && !matter.lastWords.by?.mine ? (
      <View className="matter-said">{`${matter.lastWords.by?.name ?? ''}：${matter.lastWords.text}`}</View>
    ) : (
      <View className="small">{stands(matter)}</View>
    )}
  </Card>
)

const facts = (matter: MatterCard) => [
  ...(matter.actingFor === null ? [] : [`代${matter.actingFor}办`]),
  ...(matter.kind === 'request' ? [] : [kinds[matter.kind]]),
  placeName(matter.place),
  ...(matter.askerName === null ? [] : [matter.askerName]),
  matter.categoryName,
  ...howMany(matter),
]

/** A matter I must do something about: place, words, asker, time left, and the one button. */
export const QueuedMatter = ({ matter, onOpen, children }: MatterRowProps & { children?: ReactNode }) => (
  <Card className="matter" onClick={() => onOpen(matter.id)} foot={children}>
    <View className="matter-head">
      <StateBadge {...look(matter)} />
      {matter.dueAt !== null && <View className={`matter-left${isLate(matter) ? ' matter-late' : ''}`}>{timeLeft(matter.dueAt)}</View>}
    </View>
    <View className="matter-summary">{matter.summary}</View>
    {matter.alarm && (
      <View className="matter-alarm">
        <AlarmBadge alarm={matter.alarm} />
      </View>
    )}
    <View className="small">{facts(matter).join(' · ')}</View>
    <View className="small">{stands(matter)}</View>
  </Card>
)
