import { View } from '@tarojs/components'
import type { TraceRow } from '@/contract/inbox'
import { deliveries, detours } from '@/contract/words-inbox'
import { moment } from '@/lib/dates'
import { Card } from '@/ui/Card'

const steps = { ...deliveries, ...detours }

export const toWords = ({ toName }: TraceRow) => toName ?? '没留称呼的人'

const codeWords = (code: number | null) => (code === null ? '' : `（微信：${code}）`)

/** Step by step, oldest first; what comes next, and whether it was read in the program. */
export const Way = ({ row: { trail, nextAt, readAt } }: { row: TraceRow }) => (
  <View className='trace-way'>
    {trail.map(({ at, what, code }, index) => <View key={`${index}-${at}`}>{`${moment(at)} ${steps[what]}${codeWords(code)}`}</View>)}
    {nextAt !== null && <View>{`${moment(nextAt)} 再看`}</View>}
    {readAt !== null && <View>{`${moment(readAt)} 在小程序里看了`}</View>}
  </View>
)

export const Line = ({ row }: { row: TraceRow }) => (
  <Card id={`trace-${row.id}`}>
    <View className='matter-head'>
      <View className='strong grow'>{row.title}</View>
      <View className='matter-left'>{moment(row.at)}</View>
    </View>
    <View className='small'>{toWords(row)}</View>
    <View>{deliveries[row.state]}</View>
    <Way row={row} />
  </Card>
)
