import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { spoken } from '@/ui/Speech'
import type { PartProps } from './part-props'
import { timeOf } from './times'

const usual = [3, 5, 8, 15, 30]

/** How many a day before the rest becomes one. */
export const Measure = ({ settings: { county }, chosen, onChange, fields }: PartProps) => {
  const amounts = [...new Set([...usual, county.most, chosen.most])]
    .filter((amount) => amount <= county.mostAtMost)
    .sort((one, other) => one - other)
  return (
    <Card id="measure">
      <View className="strong">一天最多几条微信</View>
      <View className="small reminders-why">{`再多的，${timeOf(county.digestAt)}合成一条告诉您`}</View>
      <Chips
        name="most"
        choices={amounts.map((amount) => ({ id: String(amount), name: `${amount} 条` }))}
        picked={String(chosen.most)}
        onPick={(id) => onChange({ most: Number(id) })}
      />
      {fields['most'] && (
        <View className="field-error" {...spoken({ role: 'alert' })}>
          {fields['most']}
        </View>
      )}
    </Card>
  )
}
