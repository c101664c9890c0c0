import { View } from '@tarojs/components'
import type { ClockView } from '@/contract/matters'
import { clocks } from '@/contract/words'
import { isPast } from '@/lib/words/dates'
import { clockWords } from '@/lib/words/labels'
import './ThreeSteps.scss'

const lookOf = ({ doneAt, dueAt, late }: ClockView) => {
  if (doneAt !== null) return 'done'
  return late || (dueAt !== null && isPast(dueAt)) ? 'late' : 'ahead'
}

const marks = { done: 'icon icon-check', late: 'icon icon-alert', ahead: 'icon icon-clock' }

/** 回应 ✓ 上午9:20 / 回音 明天上午10:30 / 回答 周五 */
export const ThreeSteps = ({ steps }: { steps: readonly ClockView[] }) =>
  steps.length > 0 && (
    <View className="steps">
      {steps.map((step) => (
        <View key={step.clock} className={`step step-${lookOf(step)}`}>
          <View className={marks[lookOf(step)]} />
          <View className="step-name">{clocks[step.clock]}</View>
          <View className="step-when">{clockWords(step)}</View>
        </View>
      ))}
    </View>
  )
