import { View } from '@tarojs/components'
import { BigButton } from '@/ui/BigButton'
import { Field } from '@/ui/Field'

interface LinesProps {
  name: string
  title: string
  example: string
  lines: readonly string[]
  onChange: (lines: string[]) => void
  errors: Readonly<Record<string, string>>
}

const MOST = 10

/** A list that is written line by line. */
export const Lines = ({ name, title, example, lines, onChange, errors }: LinesProps) => {
  const shown = lines.length === 0 ? [''] : lines
  return (
    <View className="unit-lines">
      <View className="strong">{title}</View>
      {shown.map((line, index) => (
        <Field
          key={index}
          id={`${name}-${index}`}
          name={`${title}，第 ${index + 1} 条`}
          value={line}
          onChange={(text) => onChange(shown.map((one, at) => (at === index ? text : one)))}
          max={60}
          placeholder={index === 0 ? example : '再写一条'}
          error={errors[`${name}.${index}`]}
        />
      ))}
      {shown.length < MOST && shown.at(-1) !== '' && (
        <BigButton id={`${name}-more`} look="quiet" onClick={() => onChange([...shown, ''])}>
          再加一条
        </BigButton>
      )}
    </View>
  )
}
