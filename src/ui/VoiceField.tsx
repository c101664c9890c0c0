import { View } from '@tarojs/components'
import type { VoiceHold } from '@/lib/hooks/use-voice'
import { Icon } from './Icon'
import { VoiceNote } from './VoiceNote'
import './VoiceField.scss'

const Listening = ({ hold }: { hold: VoiceHold }) => (
  <View id="voice-stop" className="listen listen-on" ariaRole="button" ariaLabel="说完了" onClick={hold.end}>
    <Icon name="mic" />
    <View className="grow">
      <View className="strong">正在听，说完点一下</View>
      <View className="small">{`${hold.seconds} 秒，最长一分钟`}</View>
    </View>
    <View className="listen-end">说完了</View>
  </View>
)

const Heard = ({ hold, note }: { hold: VoiceHold; note: NonNullable<VoiceHold['note']> }) => (
  <View className="heard">
    <View className="grow">
      <VoiceNote url={note.path} seconds={note.seconds} />
    </View>
    <View id="voice-remove" className="heard-remove" ariaRole="button" ariaLabel="不要这段语音" onClick={hold.remove}>
      <Icon name="close" />
    </View>
    {note.cut && <View className="small">说到一半被打断了，前面说的都在。可以再打字补上，或者去掉重说</View>}
    {note.failed && (
      <View id="voice-again" className="field-error" ariaRole="button" onClick={hold.again}>
        没传上，点一下再传
      </View>
    )}
  </View>
)

/** Words may be spoken instead of typed: a tap begins, a tap ends. */
export const VoiceField = ({ hold, large = false }: { hold: VoiceHold; large?: boolean }) => {
  if (hold.listening) return <Listening hold={hold} />
  if (hold.note) return <Heard hold={hold} note={hold.note} />
  return (
    <>
      <View
        id="voice-start"
        className={`listen${large ? ' listen-large' : ''}`}
        hoverClass="button-pressed"
        ariaRole="button"
        onClick={() => void hold.begin()}
      >
        <Icon name="mic" />
        <View>不想打字，点一下用嘴说</View>
      </View>
      {hold.refused && (
        <View className="field-error" ariaRole="alert">
          没听到您说话。再点一次，或者打字说
        </View>
      )}
    </>
  )
}
