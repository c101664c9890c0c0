import { Input, Textarea, View } from '@tarojs/components'
import './Field.scss'

interface FieldProps {
  id: string
  value: string
  onChange: (value: string) => void
  label?: string
  placeholder?: string
  error?: string
  max: number
  /** `words` grows over several lines; `inSheet` keeps the keyboard from covering it. */
  kind?: 'line' | 'words' | 'phone'
  inSheet?: boolean
}

const Entry = ({ id, value, onChange, label, placeholder, max, kind, inSheet }: FieldProps) => {
  const shared = {
    id,
    value,
    placeholder,
    maxlength: max,
    placeholderClass: 'field-placeholder',
    ariaLabel: label,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  }
  return kind === 'words' ? (
    <Textarea {...shared} className="field-entry field-words" autoHeight fixed={inSheet} cursorSpacing={120} />
  ) : (
    <Input {...shared} className="field-entry" type={kind === 'phone' ? 'number' : 'text'} cursorSpacing={120} />
  )
}

export const Field = (props: FieldProps) => (
  <View className={`field${props.error ? ' field-wrong' : ''}`}>
    {props.label && <View className="field-label">{props.label}</View>}
    <Entry {...props} />
    {props.error && (
      <View className="field-error" ariaRole="alert">
        {props.error}
      </View>
    )}
  </View>
)
