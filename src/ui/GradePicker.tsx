import { View } from '@tarojs/components'
import { grades, type Grade } from '@/contract/words'
import { Icon } from './Icon'
import { spoken } from './spoken'
import { Press } from './Press'
import './GradePicker.scss'

const choices = Object.entries(grades) as [Grade, string][]

/** The five grades of the national scale, as words one under the other. */
export const GradePicker = ({ grade, onPick }: { grade: Grade | null; onPick: (grade: Grade) => void }) => (
  <View className="grades" {...spoken({ role: 'radiogroup', name: '办得怎么样' })}>
    {choices.map(([id, name]) => (
      <Press
        key={id}
        id={`grade-${id}`}
        className={`grade${id === grade ? ' grade-on' : ''}`}
        role="radio"
        name={name}
        on={id === grade}
        onPress={() => onPick(id)}
      >
        {id === grade && <Icon name="check" />}
        {name}
      </Press>
    ))}
  </View>
)
