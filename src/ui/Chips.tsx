import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { spoken } from './spoken'
import { Press } from './Press'
import './Chips.scss'

interface ChipsProps {
  name: string
  choices: readonly { id: string; name: string }[]
  picked: string | null
  onPick: (id: string) => void
}

/** Choose rather than type: one of a few. */
export const Chips = ({ name, choices, picked, onPick }: ChipsProps) => (
  <View className="chips" {...spoken({ role: 'radiogroup' })}>
    {choices.map((choice) => (
      <Press
        key={choice.id}
        id={`${name}-${choice.id}`}
        className={`chip${choice.id === picked ? ' chip-on' : ''}`}
        role="radio"
        name={choice.name}
        on={choice.id === picked}
        onPress={() => onPick(choice.id)}
      >
        {choice.id === picked && <Icon name="check" />}
        {choice.name}
      </Press>
    ))}
  </View>
)
