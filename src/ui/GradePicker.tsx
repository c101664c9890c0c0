import { View } from '@tarojs/components'
import { grades, type Grade } from '@/contract/words'
import { Icon } from './Icon'
import './GradePicker.scss'

const choices = Object.entries(grades) as [Grade, string][]

/** The five grades of the national scale, as words one under the other. */
export const GradePicker = ({ grade, onPick }: { grade: Grade | null; onPick: (grade: Grade) => void }) => (
  <View className="grades" ariaRole="radiogroup">
    {choices.map(([id, name]) => (
      <View
        key={id}
        id={`grade-${id}`}
        className={`grade${id === grade ? ' grade-on' : ''}`}
        ariaRole="radio"
        ariaLabel={id === grade ? `${name}，选中了` : name}
        onClick={() => onPick(id)}
      >
        {id === grade && <Icon name="check" />}
        {name}
      </View>
    ))}
  </View>
)
