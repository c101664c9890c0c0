import { View } from '@tarojs/components'
import { Icon } from './Icon'
import { Press } from './Press'
import { spoken } from './spoken'
import './Chips.scss'

interface ManyChipsProps {
  name: string
  choices: readonly { id: string; name: string }[]
  picked: readonly string[]
  onChange: (picked: string[]) => void
  /** How many may be chosen at once; left out: all of them. */
  most?: number
}

/** Choose rather than type: any of a few. */
export const ManyChips = ({ name, choices, picked, onChange, most = choices.length }: ManyChipsProps) => {
  const toggle = (id: string) => {
    if (picked.includes(id)) onChange(picked.filter((one) => one !== id))
    else if (picked.length < most) onChange([...picked, id])
  }
  return (
    <View className="chips" {...spoken({ role: 'group' })}>
      {choices.map(({ id, name: word }) => (
        <Press
          key={id}
          id={`${name}-${id}`}
          className={`chip${picked.includes(id) ? ' chip-on' : ''}`}
          role="checkbox"
          name={word}
          on={picked.includes(id)}
          onPress={() => toggle(id)}
        >
          {picked.includes(id) && <Icon name="check" />}
          {word}
        </Press>
      ))}
    </View>
  )
}
