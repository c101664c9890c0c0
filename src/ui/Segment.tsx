import { View } from '@tarojs/components'
import './Segment.scss'

interface SegmentProps<Id extends string> {
  choices: readonly { id: Id; name: string }[]
  picked: Id
  onPick: (id: Id) => void
}

/** One of two or three views of the same page. */
export const Segment = <Id extends string>({ choices, picked, onPick }: SegmentProps<Id>) => (
  <View className="segment" ariaRole="tablist">
    {choices.map(({ id, name }) => (
      <View
        key={id}
        id={`segment-${id}`}
        className={`segment-part${id === picked ? ' segment-on' : ''}`}
        ariaRole="tab"
        ariaLabel={id === picked ? `${name}，正在看` : name}
        onClick={() => onPick(id)}
      >
        {name}
      </View>
    ))}
  </View>
)
