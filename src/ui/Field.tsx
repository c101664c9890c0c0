import { Input, Textarea, View } from '@tarojs/components'
import { lengthOf, plain } from '@/contract/text'
import { digitKeys } from './digit-keys'
import './Field.scss'

interface FieldProps {
  id: string
  value: string
  onChange: (value: string) => void
  label?: string
  placeholder?: string
  error?: string
  /** Characters. More can be written, and is told: nothing is cut off without a word. */
  max?: number
  /** `words` grows over several lines, `digits` and `phone` bring up other keys; `inSheet` keeps the keyboard from covering it. */
  kind?: 'line' | 'words' | 'digits' | 'phone'
  inSheet?: boolean
}

const unlimited = -1
const text = { type: 'text' } as const
const keys = { line: text, words: text, digits: digitKeys, phone: digitKeys }

const Entry = ({ id, value, onChange, label, placeholder, kind = 'line', inSheet }: FieldProps) => {
  const shared = {
    id,
    value,
    placeholder,
    maxlength: unlimited,
    placeholderClass: 'field-placeholder',
    ariaLabel: label,
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  }
  return kind === 'words' ? (
    <Textarea {...shared} className="field-entry field-words" autoHeight fixed={inSheet} cursorSpacing={120} />
  ) : (
    <Input {...shared} {...keys[kind]} className="field-entry" cursorSpacing={120} />
  )
}

const tooLong = (value: string, max: number | undefined): string | undefined => {
  const length = lengthOf(plain(value))
  return max !== undefined && length > max ? `最多 ${max} 个字，现在 ${length} 个，请写短一些` : undefined
}

export const Field = (props: FieldProps) => {
  const wrong = tooLong(props.value, props.max) ?? props.error
  return (
    <View className={`field${wrong ? ' field-wrong' : ''}`}>
      {props.label && <View className="field-label">{props.label}</View>}
      <Entry {...props} />
      {wrong && (
        <View className="field-error" ariaRole="alert">
          {wrong}
        </View>
      )}
    </View>
  )
}
