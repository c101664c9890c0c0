import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { MatterCard } from '@/contract/matters'
import { timeLeft } from '@/lib/dates'
import { isLate, look, placeName, toAsker, toStaff } from '@/lib/labels'
import { Card } from './Card'
import { StateBadge } from './StateBadge'
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
  <Card className='matter' onClick={() => onOpen(matter.id)}>
    <View className='matter-head'>
      <StateBadge {...look(matter)} />
      <View className='matter-kind'>{matter.categoryName}</View>
    </View>
    <View className='matter-summary'>{matter.summary}</View>
    {withSteps && <ThreeSteps steps={matter.clocks} />}
    {matter.lastWords?.text && !matter.lastWords.by?.mine ? (
      <View className='matter-said'>{`${matter.lastWords.by?.name ?? ''}：${matter.lastWords.text}`}</View>
    ) : (
      <View className='small'>{toAsker(matter)}</View>
    )}
  </Card>
)

/** A matter I must do something about: place, words, asker, time left, and the one button. */
export const QueuedMatter = ({ matter, onOpen, children }: MatterRowProps & { children?: ReactNode }) => (
  <Card className='matter' onClick={() => onOpen(matter.id)}>
    <View className='matter-head'>
      <StateBadge {...look(matter)} />
      {matter.dueAt !== null && (
        <View className={`matter-left${isLate(matter) ? ' matter-late' : ''}`}>{timeLeft(matter.dueAt)}</View>
      )}
    </View>
    <View className='matter-summary'>{matter.summary}</View>
    <View className='small'>{`${placeName(matter.place)} · ${matter.askerName ?? '我提的'} · ${matter.categoryName}`}</View>
    <View className='small'>{toStaff(matter)}</View>
    {children}
  </Card>
)
