import { View } from '@tarojs/components'
import type { AppealView } from '@/contract/appeals'
import { appealStates } from '@/contract/words-appeals'
import { before, day } from '@/lib/words/dates'
import { open } from '@/lib/routes/routes'
import { Card } from '@/ui/Card'
import { StateBadge } from '@/ui/StateBadge'

const looks = { waiting: 'underWay', accepted: 'answered', refused: 'closed' } as const

/** One appeal in a list: what was said, where it stands, by when there is an answer. */
export const AppealRow = ({ appeal }: { appeal: AppealView }) => (
  <Card id={`appeal-${appeal.id}`} onClick={() => open.appeal(appeal.id)}>
    <View className="matter-head">
      <View className="small grow">{day(appeal.at)}</View>
      <StateBadge look={looks[appeal.state]} word={appealStates[appeal.state]} />
    </View>
    <View>{appeal.text}</View>
    {appeal.dueAt !== null && <View className="small">{`${before(appeal.dueAt)}回答`}</View>}
  </Card>
)
