import { useState } from 'react'
import { View } from '@tarojs/components'
import { Icon, type IconName } from './Icon'
import { Press } from './Press'
import { spoken } from './spoken'
import './BigButton.scss'

interface BigButtonProps {
  id?: string
  children: string
  onClick: () => void
  /** `main` is the one red action of a screen. */
  look?: 'main' | 'plain' | 'quiet'
  icon?: IconName
  busy?: boolean
  /** There is nothing it could do: the end of a scale, or while another button works. */
  disabled?: boolean
  /** What still lacks before it can do anything: the button lives, and says so when it is tapped. */
  missing?: string | null
}

const Plain = ({ id, children, onClick, look = 'plain', icon, busy = false, disabled = false }: Omit<BigButtonProps, 'missing'>) => {
  const off = busy || disabled
  return (
    <Press id={id} className={`button button-${look}${off ? ' button-off' : ''}`} off={off} onPress={onClick}>
      {icon && <Icon name={icon} />}
      <View className="button-words">{busy ? '请稍等…' : children}</View>
    </Press>
  )
}

/** Says what lacks above the button, from the first tap until it lacks no more. */
const Asking = ({ missing, onClick, ...rest }: BigButtonProps & { missing: string | null }) => {
  const [tapped, setTapped] = useState(false)
  const tell = () => setTapped(true)
  const act = () => {
    setTapped(false)
    onClick()
  }
  return (
    <View className="button-asking">
      {tapped && missing !== null && (
        <View className="button-missing" {...spoken({ role: 'alert' })}>
          <Icon name="alert" />
          <View className="grow">{missing}</View>
        </View>
      )}
      <Plain {...rest} onClick={missing === null ? act : tell} />
    </View>
  )
}

export const BigButton = ({ missing, ...rest }: BigButtonProps) =>
  missing === undefined ? <Plain {...rest} /> : <Asking {...rest} missing={missing} />
