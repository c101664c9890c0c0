import { View } from '@tarojs/components'
import { Icon } from './Icon'
import './Chips.scss'

interface ChipsProps {
  name: string
  choices: readonly { id: string; name: string }[]
  picked: string | null
  onPick: (id: string) => void
}

/** Choose rather than type: one of a few. */
export const Chips = ({ name, choices, picked, onPick }: ChipsProps) => (
  <View className="chips" ariaRole="radiogroup">
    {choices.map((choice) => (
      <View
        key={choice.id}
        id={`${name}-${choice.id}`}
        className={`chip${choice.id === picked ? ' chip-on' : ''}`}
        ariaRole="radio"
        ariaLabel={choice.id === picked ? `${choice.name}，选中了` : choice.name}
        onClick={() => onPick(choice.id)}
      >
        {choice.id === picked && <Icon name="check" />}
        {choice.name}
      </View>
    ))}
  </View>
)
