import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Board } from '@/contract/matters'
import { kinds } from '@/contract/words'
import { day } from '@/lib/words/dates'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Counts } from './parts/Counts'
import { Parts } from './parts/Parts'

const Asked = ({ board }: { board: Board }) => (
  <Card id="board">
    <View className="small">{`${kinds[board.kind]} · ${board.byName} · ${day(board.at)}`}</View>
    <View className="strong">{board.text}</View>
    {board.unitName && <View className="small">{`请${board.unitName}来办`}</View>}
    {board.dueAt !== null && <View className="small">{`${day(board.dueAt)}前办完`}</View>}
    <Counts board={board} />
  </Card>
)

/** How far all grids are with what was asked of them. */
export default function BoardPage() {
  const id = useRouter().params['id'] ?? ''
  const { data, error, retry } = useCall('matters.board', { id })
  return (
    <Screen>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Asked board={data} />}
      {data && <Parts parts={data.parts} />}
    </Screen>
  )
}
