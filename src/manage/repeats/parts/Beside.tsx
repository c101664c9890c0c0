import { View } from '@tarojs/components'
import type { RepeatView } from '@/contract/statistics-repeats'
import { repeatTitle } from '@/lib/words/repeat-words'
import { Card } from '@/ui/Card'
import { Heading } from '@/ui/Heading'
import { DecideForm } from './DecideForm'
import { Matters, What } from './What'

/** On a wide screen: what was picked, with what may be done about it. */
export const Beside = ({ repeat, onDecided }: { repeat: RepeatView; onDecided: () => void }) => (
  <View className="repeat-beside">
    <Card>
      <Heading look="section">{repeatTitle(repeat)}</Heading>
      <What repeat={repeat} />
      <Matters repeat={repeat} />
    </Card>
    {repeat.can.includes('decide') && (
      <Card>
        <DecideForm repeat={repeat} onDone={onDecided} />
      </Card>
    )}
  </View>
)
