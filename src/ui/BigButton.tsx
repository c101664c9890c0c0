import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import './BigButton.scss'

interface BigButtonProps {
  id?: string
  children: string
  onClick: () => void
  /** `main` is the one red action of a screen. */
  look?: 'main' | 'plain' | 'quiet'
  icon?: IconName
  busy?: boolean
  disabled?: boolean
}

export const BigButton = ({ id, children, onClick, look = 'plain', icon, busy = false, disabled = false }: BigButtonProps) => {
  const off = busy || disabled
  return (
    <View
      id={id}
      className={`button button-${look}${off ? ' button-off' : ''}`}
      hoverClass={off ? 'none' : 'button-pressed'}
      ariaRole="button"
      onClick={(event) => {
        event.stopPropagation()
        if (!off) onClick()
      }}
    >
      {icon && <Icon name={icon} />}
      <View className="button-words">{busy ? '请稍等…' : children}</View>
    </View>
  )
}
