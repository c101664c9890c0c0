import { View } from '@tarojs/components'
import { day } from '@/lib/words/dates'
import { useBusy } from '@/lib/hooks/use-busy'
import { BigButton } from './BigButton'

/** Looked through so many, and no page full: said honestly, with a way on. */
export const Further = ({ lookedTo, onMore }: { lookedTo: number; onMore: () => Promise<void> }) => {
  const { busy, alone } = useBusy()
  return (
    <View className="note">
      <View>{`只找到 ${day(lookedTo)} 为止，更早的还没有看`}</View>
      <BigButton id="look-further" busy={busy} onClick={() => void alone(onMore)}>
        再往前找
      </BigButton>
    </View>
  )
}
