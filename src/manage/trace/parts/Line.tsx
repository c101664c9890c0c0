import { View } from '@tarojs/components'
import type { TraceRow } from '@/contract/inbox-trace'
import { deliveries, detours } from '@/contract/words-inbox'
import { moment } from '@/lib/words/dates'
import { manage } from '@/lib/routes/routes-manage'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'

/** What was done instead; not the tries on the way. */
const instead = ['callList', 'deputyTold', 'texted', 'groupTold'] as const

export const toWords = ({ toName }: Pick<TraceRow, 'toName'>) => toName ?? '没留称呼的人'

/** Where it stands; and what was done instead, or when it goes on. */
export const standing = ({ state, trail, nextAt }: TraceRow): string => {
  const besides = instead.filter((each) => trail.some(({ what }) => what === each)).map((each) => detours[each])
  return [deliveries[state], ...besides, ...(nextAt === null ? [] : [`${moment(nextAt)}再看`])].join('，')
}

export const Line = ({ row }: { row: TraceRow }) => (
  <Card id={`trace-${row.id}`} onClick={() => manage.traceOne(row.id)}>
    <View className="matter-head">
      <View className="strong grow">{row.title}</View>
      <View className="matter-left">{moment(row.at)}</View>
    </View>
    <View className="trace-line">
      <View className="grow">
        <View className="small">{toWords(row)}</View>
        <View>{standing(row)}</View>
      </View>
      <Icon name="next" />
    </View>
  </Card>
)
