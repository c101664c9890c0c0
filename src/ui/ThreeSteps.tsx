import { View } from '@tarojs/components'
import type { ClockView } from '@/contract/matters'
import { clocks } from '@/contract/words'
import { isPast } from '@/lib/words/dates'
import { clockWords, isOver } from '@/lib/words/labels'
import './ThreeSteps.scss'

const lookOf = ({ doneAt, dueAt, late }: ClockView, over: boolean) => {
  if (doneAt !== null) return 'done'
  if (over) return 'ahead'
  return late || (dueAt !== null && isPast(dueAt)) ? 'late' : 'ahead'
}

const marks = { done: 'icon icon-check', late: 'icon icon-alert', ahead: 'icon icon-clock' }

const Step = ({ step, over }: { step: ClockView; over: boolean }) => (
  <View className={`step step-${lookOf(step, over)}`}>
    <View className={marks[lookOf(step, over)]} />
    <View className="step-name">{clocks[step.clock]}</View>
    <View className="step-when">{clockWords(step, over)}</View>
  </View>
)

/** 回应 ✓ 上午9:20 / 回音 明天上午10:30 / 回答 周五 */
export const ThreeSteps = ({ steps }: { steps: readonly ClockView[] }) => {
  const over = isOver(steps)
  return (
    steps.length > 0 && (
      <View className="steps">
        {steps.map((step) => (
          <Step key={step.clock} step={step} over={over} />
        ))}
      </View>
    )
  )
}
