import { View } from '@tarojs/components'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { TimeField } from '@/ui/TimeField'
import { spoken } from '@/ui/Speech'
import type { PartProps } from './part-props'
import { hoursOf, spanWords } from './times'

/** When only what is urgent may come. */
export const Quiet = ({ settings, chosen, onChange, fields }: PartProps) => {
  const { county } = settings
  const quiet = chosen.quiet ?? county.quiet
  const own = chosen.quiet !== null && JSON.stringify(chosen.quiet) !== JSON.stringify(county.quiet)
  return (
    <Card id="quiet">
      <View className="strong">什么时候别打扰</View>
      <View className="small">{`旗里定的是 ${spanWords(county.quiet)}。自己选，最长 ${county.quietLongest} 小时`}</View>
      <View className="reminders-pair">
        <TimeField id="quiet-from" label="从" value={quiet.from} onChange={(from) => onChange({ quiet: { ...quiet, from } })} />
        <TimeField
          id="quiet-to"
          label="到"
          value={quiet.to}
          onChange={(to) => onChange({ quiet: { ...quiet, to } })}
          error={fields['quiet']}
        />
      </View>
      {hoursOf(quiet) > county.quietLongest && (
        <View className="field-error" {...spoken({ role: 'alert' })}>{`这一段有 ${hoursOf(quiet)} 小时，太长了，怕耽误您的事`}</View>
      )}
      {own && <CheckRow id="quiet-county" title="还是按旗里定的" checked={false} onChange={() => onChange({ quiet: county.quiet })} />}
    </Card>
  )
}
