import { useState } from 'react'
import { Picker, View } from '@tarojs/components'
import { BigButton } from '@/ui/BigButton'
import { Sheet } from '@/ui/Sheet'
import { spoken } from '@/ui/Speech'
import type { Period } from './values'

interface WorkdaySheetProps {
  workday: readonly Period[]
  onClose: () => void
  onSet: (workday: Period[]) => void
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const minutesOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
const names = ['上午', '下午', '晚上']
const isInOrder = (workday: readonly Period[]) => {
  const times = workday.flat()
  return times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0))
}

interface TimeProps {
  id: string
  name: string
  minutes: number
  onChange: (minutes: number) => void
}

const Time = ({ id, name, minutes, onChange }: TimeProps) => (
  <Picker mode="time" value={clock(minutes)} onChange={(event) => onChange(minutesOf(event.detail.value))}>
    <View id={id} className="field-entry setting-time" {...spoken({ role: 'button', name: `${name} ${clock(minutes)}`, pressed: true })}>
      {clock(minutes)}
    </View>
  </Picker>
)

/** Office hours of a working day: working hours are counted in them. */
export const WorkdaySheet = ({ workday, onClose, onSet }: WorkdaySheetProps) => {
  const [periods, setPeriods] = useState(workday)
  const put = (at: number, side: 0 | 1, minutes: number) =>
    setPeriods((old) =>
      old.map(([from, to], index): Period => (index === at ? (side === 0 ? [minutes, to] : [from, minutes]) : [from, to])),
    )
  const ready = isInOrder(periods)
  return (
    <Sheet title="上班时间" visible onClose={onClose}>
      {periods.map(([from, to], index) => (
        <View key={index} className="setting-period">
          <View>{names[index] ?? ''}</View>
          <Time id={`from-${index}`} name={`${names[index] ?? ''}开始`} minutes={from} onChange={(minutes) => put(index, 0, minutes)} />
          <View>到</View>
          <Time id={`to-${index}`} name={`${names[index] ?? ''}结束`} minutes={to} onChange={(minutes) => put(index, 1, minutes)} />
        </View>
      ))}
      {!ready && <View className="field-error">前一段要在后一段之前结束</View>}
      <BigButton id="workday-set" look="main" missing={ready ? null : '前一段要在后一段之前结束'} onClick={() => onSet([...periods])}>
        先改成这样
      </BigButton>
    </Sheet>
  )
}
