import { Picker, View } from '@tarojs/components'
import { spoken } from './spoken'
import './Field.scss'

interface MonthFieldProps {
  id: string
  label: string
  /** 1 to 12. */
  value: number
  onChange: (month: number) => void
}

const months = Array.from({ length: 12 }, (_, index) => `${index + 1} 月`)

/** A month of every year, chosen rather than typed. */
export const MonthField = ({ id, label, value, onChange }: MonthFieldProps) => (
  <View className="field">
    <View className="field-label">{label}</View>
    <Picker mode="selector" range={months} value={value - 1} onChange={(event) => onChange(Number(event.detail.value) + 1)}>
      <View id={id} className="field-entry" {...spoken({ role: 'button', name: `${label}，${value} 月`, pressed: true })}>
        {`${value} 月`}
      </View>
    </Picker>
  </View>
)
