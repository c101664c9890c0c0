import { Input, Textarea, View } from '@tarojs/components'
import { lengthOf, plain } from '@/contract/text'
import { entryKeys } from './entry-keys'
import { spoken } from './spoken'
import './Field.scss'

/** Its name stands above it, or is only read out where a heading says what to write. */
type Named = { label: string; name?: undefined } | { label?: undefined; name: string }
const nameOf = ({ label, name }: Named) => label ?? name

type FieldProps = Named & {
  id: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  error?: string
  /** Characters. More can be written, and is told: nothing is cut off without a word. */
  max?: number
  /** `words` grows over several lines, `digits` and `phone` bring up other keys; `inSheet` keeps the keyboard from covering it. */
  kind?: 'line' | 'words' | 'digits' | 'phone'
  inSheet?: boolean
}

const unlimited = -1
const hasDigits = (kind: FieldProps['kind']) => kind === 'digits' || kind === 'phone'

const Entry = (props: FieldProps) => {
  const { id, value, onChange, placeholder, kind = 'line', inSheet } = props
  const { type, ...keys } = entryKeys({ name: nameOf(props), digits: hasDigits(kind) })
  const shared = {
    ...keys,
    id,
    value,
    placeholder,
    maxlength: unlimited,
    placeholderClass: 'field-placeholder',
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  }
  return kind === 'words' ? (
    <Textarea {...shared} className="field-entry field-words" autoHeight fixed={inSheet} cursorSpacing={120} />
  ) : (
    <Input {...shared} type={type} className="field-entry" cursorSpacing={120} />
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
        <View className="field-error" {...spoken({ role: 'alert' })}>
          {wrong}
        </View>
      )}
    </View>
  )
}
