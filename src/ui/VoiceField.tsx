import { View } from '@tarojs/components'
import type { VoiceHold } from '@/lib/hooks/use-voice'
import { Icon } from './Icon'
import { VoiceNote } from './VoiceNote'
import { Press } from './Press'
import { spoken } from './spoken'
import './VoiceField.scss'

const Listening = ({ hold }: { hold: VoiceHold }) => (
  <Press id="voice-stop" className="listen listen-on" name="说完了" onPress={hold.end}>
    <Icon name="mic" />
    <View className="grow">
      <View className="strong">正在听，说完点一下</View>
      <View className="small">{`${hold.seconds} 秒，最长一分钟`}</View>
    </View>
    <View className="listen-end">说完了</View>
  </Press>
)

const Heard = ({ hold, note }: { hold: VoiceHold; note: NonNullable<VoiceHold['note']> }) => (
  <View className="heard">
    <View className="grow">
      <VoiceNote url={note.path} seconds={note.seconds} />
    </View>
    <Press id="voice-remove" className="heard-remove" name="不要这段语音" onPress={hold.remove}>
      <Icon name="close" />
    </Press>
    {note.cut && <View className="small">说到一半被打断了，前面说的都在。可以再打字补上，或者去掉重说</View>}
    {note.failed && (
      <Press id="voice-again" className="field-error" onPress={hold.again}>
        没传上，点一下再传
      </Press>
    )}
  </View>
)

/** Words may be spoken instead of typed: a tap begins, a tap ends. */
export const VoiceField = ({ hold, large = false }: { hold: VoiceHold; large?: boolean }) => {
  if (hold.listening) return <Listening hold={hold} />
  if (hold.note) return <Heard hold={hold} note={hold.note} />
  return (
    <>
      <Press id="voice-start" className={`listen${large ? ' listen-large' : ''}`} hover="button-pressed" onPress={() => void hold.begin()}>
        <Icon name="mic" />
        <View>不想打字，点一下用嘴说</View>
      </Press>
      {hold.refused && (
        <View className="field-error" {...spoken({ role: 'alert' })}>
          没听到您说话。再点一次，或者打字说
        </View>
      )}
    </>
  )
}
