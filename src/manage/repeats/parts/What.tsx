import { View } from '@tarojs/components'
import type { RepeatView } from '@/contract/statistics-repeats'
import { repeatDecisions, repeatKinds } from '@/contract/words-repeats'
import { open } from '@/lib/routes/routes'
import { day } from '@/lib/words/dates'
import { repeatWords } from '@/lib/words/repeat-words'
import { Press } from '@/ui/Press'

/** What comes again, and what was decided. */
export const What = ({ repeat }: { repeat: RepeatView }) => {
  const { kind, communityName, retired, decision } = repeat
  return (
    <>
      <View>{repeatWords(repeat)}</View>
      <View className="small">{`${communityName} · ${repeatKinds[kind]}${retired ? ' · 这个网格已经撤并' : ''}`}</View>
      {decision && (
        <View className="repeat-decision">
          <View className="strong">{repeatDecisions[decision.what]}</View>
          <View>{decision.reason}</View>
          <View className="small">{`${decision.byName} · ${day(decision.at)}`}</View>
        </View>
      )}
    </>
  )
}

/** The matters themselves, for whoever looks closer: whoever reads one leaves a line there. */
export const Matters = ({ repeat: { matters, many } }: { repeat: RepeatView }) => (
  <View className="repeat-matters">
    {matters.map((id, at) => (
      <Press key={id} id={`matter-${id}`} className="link" onPress={() => open.matter(id)}>
        {`看第 ${String(at + 1)} 件`}
      </Press>
    ))}
    {many > matters.length && <View className="small">{`一共 ${String(many)} 件`}</View>}
  </View>
)
