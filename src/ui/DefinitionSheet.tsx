import { View } from '@tarojs/components'
import type { Figure } from '@/contract/words-statistics'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace } from './ErrorInPlace'
import { Heading } from './Heading'
import { Sheet } from './Sheet'
import { RowsSkeleton } from './Skeletons'
import './Figures.scss'

interface DefinitionSheetProps {
  of: readonly Figure[]
  onClose: () => void
}

/** What a figure says and how it is counted: one tap from wherever it stands. */
export const DefinitionSheet = ({ of, onClose }: DefinitionSheetProps) => {
  const [only, ...more] = of
  const { data, error, retry } = useCall('statistics.define', { figure: more.length === 0 ? only : undefined })
  return (
    <Sheet title="怎么算的" visible onClose={onClose}>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <RowsSkeleton />)}
      {data?.rows
        .filter(({ figure }) => of.includes(figure))
        .map(({ figure, name, what, above, below }) => (
          <View key={figure} id={`defined-${figure}`} className="defined">
            <Heading look="strong">{name}</Heading>
            <View>{what}</View>
            {above && <View className="small">{`上面的数：${above}`}</View>}
            {below && <View className="small">{`下面的数：${below}`}</View>}
          </View>
        ))}
    </Sheet>
  )
}
