import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import { print } from '@/lib/routes/print'
import { BigButton } from './BigButton'
import { BarButtons, BottomBar } from './BottomBar'
import { Heading } from './Heading'
import './PaperSheet.scss'

export interface PaperRow {
  readonly id: string
  readonly date: string
  readonly title: string
  readonly small: string
  readonly hours: string
}

export const PaperFact = ({ name, children }: { name: string; children: string }) => (
  <View className="paper-fact">
    <View className="paper-name">{name}</View>
    <View className="grow paper-words">{children}</View>
  </View>
)

/** Lines of a sheet: when, what, how long. */
export const PaperRows = ({ rows }: { rows: readonly PaperRow[] }) => (
  <View className="paper-rows">
    {rows.map(({ id, date, title, small, hours }) => (
      <View key={id} className="paper-row">
        <View className="paper-date">{date}</View>
        <View className="grow">
          <View>{title}</View>
          <View className="small">{small}</View>
        </View>
        <View className="paper-hours">{hours}</View>
      </View>
    ))}
  </View>
)

/** One sheet of paper, to print or to keep as a picture. */
export const Paper = ({ title, number, children }: PropsWithChildren<{ title: string; number: string }>) => (
  <View id="paper" className="paper">
    <Heading look="paper-title">{title}</Heading>
    <View className="paper-number">{number}</View>
    {children}
  </View>
)

/** How it gets onto real paper here. */
export const PrintBar = () =>
  print ? (
    <BottomBar>
      <BarButtons>
        <BigButton id="print" look="main" icon="print" onClick={print}>
          打印
        </BigButton>
      </BarButtons>
    </BottomBar>
  ) : (
    <View className="note">要给别人看，截长图就行。要打印，请用电脑打开</View>
  )
