import { View } from '@tarojs/components'
import type { TreeRow } from '@/contract/places'
import type { Gap } from '@/contract/words'
import { gapOrder, gapPlaces } from '@/lib/words/labels-manage'
import { Card } from '@/ui/Card'
import { Row } from '@/ui/Row'
import { Heading } from '@/ui/Heading'

const Count = ({ count }: { count: number }) => <View className="gap-count">{`${count} 个`}</View>

/** What is missing, first: a tap lists the places. */
export const Gaps = ({ node, onPick }: { node: TreeRow; onPick: (gap: Gap) => void }) => {
  const missing = gapOrder.filter((gap) => node.gaps[gap] > 0)
  if (missing.length === 0 || !node.hasChildren) return null
  return (
    <>
      <Heading look="section">先补上这些</Heading>
      <Card className="card-lines gaps">
        {missing.map((gap) => (
          <Row
            key={gap}
            id={`gap-${gap}`}
            icon="alert"
            title={gapPlaces[gap]}
            end={<Count count={node.gaps[gap]} />}
            onClick={() => onPick(gap)}
          />
        ))}
      </Card>
    </>
  )
}
