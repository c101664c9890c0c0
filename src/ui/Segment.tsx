import { View } from '@tarojs/components'
import { spoken } from './spoken'
import { Press } from './Press'
import './Segment.scss'

interface SegmentProps<Id extends string> {
  choices: readonly { id: Id; name: string }[]
  picked: Id
  onPick: (id: Id) => void
}

/** One of two or three views of the same page. */
export const Segment = <Id extends string>({ choices, picked, onPick }: SegmentProps<Id>) => (
  <View className="segment" {...spoken({ role: 'tablist' })}>
    {choices.map(({ id, name }) => (
      <Press
        key={id}
        id={`segment-${id}`}
        className={`segment-part${id === picked ? ' segment-on' : ''}`}
        role="tab"
        name={name}
        on={id === picked}
        onPress={() => onPick(id)}
      >
        {name}
      </Press>
    ))}
  </View>
)
