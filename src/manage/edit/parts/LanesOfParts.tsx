import { View } from '@tarojs/components'
import type { NodeView } from '@/contract/places'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Heading } from '@/ui/Heading'

interface LanesOfPartsProps {
  lanes: NodeView['lanes']
  parts: readonly { key: string; name: string }[]
  /** Which part a lane goes to, by the part's key; those not named go to the first. */
  laneOf: Readonly<Record<string, string>>
  onPick: (laneId: string, key: string) => void
}

export const LanesOfParts = ({ lanes, parts, laneOf, onPick }: LanesOfPartsProps) =>
  lanes.length > 0 && (
    <Card>
      <View className="part-head">
        <Heading look="part-title">每条巷归哪个</Heading>
      </View>
      {lanes.map(({ id, name }) => (
        <View key={id} className="form-chips">
          <View className="field-label">{name}</View>
          <Chips
            name={`lane-${id}`}
            choices={parts.map((part, index) => ({ id: part.key, name: part.name || `第 ${index + 1} 个` }))}
            picked={laneOf[id] ?? parts[0]?.key ?? null}
            onPick={(key) => onPick(id, key)}
          />
        </View>
      ))}
    </Card>
  )
