import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { Card } from './Card'
import { Icon } from './Icon'
import { Heading } from './Heading'
import { Press } from './Press'
import './Part.scss'

interface PartProps {
  id: string
  title: string
  /** What the button at the end of the title says, and does. */
  edit?: { word: string; onClick: () => void } | null
}

/** One part of what is known about something, with the way to change it beside its name. */
export const Part = ({ id, title, edit, children }: PropsWithChildren<PartProps>) => (
  <Card id={id}>
    <View className="part-head">
      <Heading look="part-title">{title}</Heading>
      {edit && (
        <Press id={`${id}-edit`} className="part-edit" name={`${title}，${edit.word}`} onPress={edit.onClick}>
          {edit.word}
        </Press>
      )}
    </View>
    {children}
  </Card>
)

/** A line of facts: what it is, and what more is known. */
export const Fact = ({ title, text }: { title: string; text?: string | null }) => (
  <View className="fact">
    <View>{title}</View>
    {text && <View className="small">{text}</View>}
  </View>
)

/** What ought to be there and is not. */
export const Missing = ({ children }: { children: string }) => (
  <View className="fact-missing">
    <Icon name="alert" />
    <View>{children}</View>
  </View>
)
