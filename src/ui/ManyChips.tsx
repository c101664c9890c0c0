import { View } from '@tarojs/components'
import { Icon } from './Icon'
import './Chips.scss'

interface ManyChipsProps {
  name: string
  choices: readonly { id: string; name: string }[]
  picked: readonly string[]
  onChange: (picked: string[]) => void
}

/** Choose rather than type: any of a few. */
export const ManyChips = ({ name, choices, picked, onChange }: ManyChipsProps) => {
  const toggle = (id: string) => onChange(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id])
  return (
    <View className='chips'>
      {choices.map(({ id, name: word }) => (
        <View
          key={id}
          id={`${name}-${id}`}
          className={`chip${picked.includes(id) ? ' chip-on' : ''}`}
          ariaRole='checkbox'
          ariaLabel={picked.includes(id) ? `${word}，选中了` : word}
          onClick={() => toggle(id)}
        >
          {picked.includes(id) && <Icon name='check' />}
          {word}
        </View>
      ))}
    </View>
  )
}
