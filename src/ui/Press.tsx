import type { CSSProperties, PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { spoken, type SpokenRole } from './spoken'

interface PressProps {
  id?: string | undefined
  className: string
  style?: CSSProperties
  /** The class while a finger is on it. */
  hover?: string
  role?: Extract<SpokenRole, 'button' | 'checkbox' | 'radio' | 'row' | 'switch' | 'tab'>
  /** What is read out; left out where the words inside say it. */
  name?: string | undefined
  /** Of what can be chosen: whether it is. */
  on?: boolean
  off?: boolean
  onPress: () => void
}

/** The one thing that can be pressed: by a finger, a key or a screen reader. A press belongs to the innermost one. */
export const Press = (props: PropsWithChildren<PressProps>) => {
  const { role = 'button', name, on, off = false, hover = 'button-pressed', onPress, children } = props
  return (
    <View
      {...(props.id && { id: props.id })}
      {...(props.style && { style: props.style })}
      {...spoken({ role, name, on, off, pressed: true })}
      className={props.className}
      hoverClass={off ? 'none' : hover}
      onClick={(event) => {
        event.stopPropagation()
        if (!off) onPress()
      }}
    >
      {children}
    </View>
  )
}
