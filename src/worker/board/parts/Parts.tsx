import { CustomWrapper, View } from '@tarojs/components'
import { sortBy } from 'lodash-es'
import type { BoardPart } from '@/contract/matters'
import { timeLeft } from '@/lib/words/dates'
import { look, placeName } from '@/lib/words/labels'
import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { AlarmBadge, StateBadge } from '@/ui/StateBadge'
import { Heading } from '@/ui/Heading'

const order = { awaitingResponse: 0, inProgress: 1, answered: 2, closed: 3 } as const
const rank = ({ state, alarm }: BoardPart) => (alarm ? -1 : order[state ?? 'awaitingResponse'])

const Part = ({ part }: { part: BoardPart }) => {
  const { matterId, state, closing, dueAt, alarm, ownerName, lastWords } = part
  return (
    <Card onClick={matterId === null ? undefined : () => open.matter(matterId)}>
      <View className="matter-head">
        {state ? <StateBadge {...look({ state, closing, dueAt })} /> : <StateBadge look="closed" word="正在派" />}
        {dueAt !== null && state !== 'closed' && <View className="matter-left">{timeLeft(dueAt)}</View>}
      </View>
      <View className="strong">{placeName(part)}</View>
      {alarm && (
        <View className="matter-alarm">
          <AlarmBadge alarm={alarm} />
        </View>
      )}
      {ownerName && <View className="small">{`${ownerName}负责`}</View>}
      {lastWords && <View className="matter-said">{lastWords}</View>}
    </Card>
  )
}

/** Grid by grid, those that lag behind first. */
export const Parts = ({ parts }: { parts: readonly BoardPart[] }) => (
  <View>
    <Heading look="section">各网格</Heading>
    {sortBy(parts, rank).map((part) => (
      <CustomWrapper key={part.gridId}>
        <Part part={part} />
      </CustomWrapper>
    ))}
  </View>
)
