import { View } from '@tarojs/components'
import { Press } from './Press'
import './Field.scss'
import './Stepper.scss'

interface StepperProps {
  id: string
  label: string
  value: number
  onChange: (value: number) => void
  min: number
  max: number
}

/** The larger the number, the larger a step: nobody taps a hundred times. */
const stepAt = (value: number) => (value >= 20 ? 10 : value >= 10 ? 5 : 1)

const Tap = ({ id, word, name, onTap }: { id: string; word: string; name: string; onTap: () => void }) => (
  <Press id={id} className="stepper-tap" hover="button-pressed" name={name} onPress={onTap}>
    {word}
  </Press>
)

/** A number of people, chosen rather than typed. */
export const Stepper = ({ id, label, value, onChange, min, max }: StepperProps) => (
  <View className="field">
    <View className="field-label">{label}</View>
    <View className="stepper">
      <Tap id={`${id}-less`} word="−" name={`${label}，少一些`} onTap={() => onChange(Math.max(min, value - stepAt(value - 1)))} />
      <View id={id} className="stepper-value">{`${value} 人`}</View>
      <Tap id={`${id}-more`} word="＋" name={`${label}，多一些`} onTap={() => onChange(Math.min(max, value + stepAt(value)))} />
    </View>
  </View>
)
