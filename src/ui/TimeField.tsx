import { Picker, View } from '@tarojs/components'
import { spoken } from './spoken'
import './Field.scss'

interface TimeFieldProps {
  id: string
  label: string
  /** Minutes after midnight. */
  value: number
  onChange: (minutes: number) => void
  error?: string
}

const HOUR = 60
const two = (amount: number) => String(amount).padStart(2, '0')

/** 7:30 as a picker takes it: 07:30. */
const asPicked = (minutes: number) => `${two(Math.floor(minutes / HOUR) % 24)}:${two(minutes % HOUR)}`
const fromPicked = (time: string) => {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * HOUR + Number(minutes)
}

/** A time of day, chosen rather than typed. */
export const TimeField = ({ id, label, value, onChange, error }: TimeFieldProps) => (
  <View className={`field${error ? ' field-wrong' : ''}`}>
    <View className="field-label">{label}</View>
    <Picker mode="time" value={asPicked(value)} onChange={(event) => onChange(fromPicked(event.detail.value))}>
      <View id={id} className="field-entry" {...spoken({ role: 'button', name: `${label}，${asPicked(value)}`, pressed: true })}>
        {asPicked(value)}
      </View>
    </Picker>
    {error && (
      <View className="field-error" {...spoken({ role: 'alert' })}>
        {error}
      </View>
    )}
  </View>
)
