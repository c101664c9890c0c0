import { View } from '@tarojs/components'
import { Icon } from './Icon'
import './Chips.scss'

interface SomeChipsProps {
  name: string
  choices: readonly { id: string; name: string }[]
  picked: readonly string[]
  onPick: (ids: string[]) => void
  /** How many may be chosen at once. */
  most: number
}

/** Choose rather than type: some of many. */
export const SomeChips = ({ name, choices, picked, onPick, most }: SomeChipsProps) => {
  const toggle = (id: string) => {
    if (picked.includes(id)) onPick(picked.filter((one) => one !== id))
    else if (picked.length < most) onPick([...picked, id])
  }
  return (
    <View className='chips'>
      {choices.map((choice) => {
        const on = picked.includes(choice.id)
        return (
          <View
            key={choice.id}
            id={`${name}-${choice.id}`}
            className={`chip${on ? ' chip-on' : ''}`}
            ariaRole='checkbox'
            ariaLabel={on ? `${choice.name}，选中了` : choice.name}
            onClick={() => toggle(choice.id)}
          >
            {on && <Icon name='check' />}
            {choice.name}
          </View>
        )
      })}
    </View>
  )
}
