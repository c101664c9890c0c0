import { Picker, View } from '@tarojs/components'
import { spoken } from './spoken'
import './Field.scss'

interface DateFieldProps {
  id: string
  label: string
  /** 2026-12-04, or empty when none has been chosen. */
  value: string
  onChange: (day: string) => void
  start?: string
  end?: string
  error?: string
}

const inWords = (day: string) => {
  const [year, month, date] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

/** A day, chosen rather than typed. */
export const DateField = ({ id, label, value, onChange, start, end, error }: DateFieldProps) => (
  <View className={`field${error ? ' field-wrong' : ''}`}>
    <View className="field-label">{label}</View>
    <Picker mode="date" value={value} start={start} end={end} onChange={(event) => onChange(event.detail.value)}>
      <View
        id={id}
        className="field-entry"
        {...spoken({ role: 'button', name: `${label}，${value ? inWords(value) : '还没选'}`, pressed: true })}
      >
        {value ? inWords(value) : '点一下选日期'}
      </View>
    </Picker>
    {error && (
      <View className="field-error" {...spoken({ role: 'alert' })}>
        {error}
      </View>
    )}
  </View>
)
