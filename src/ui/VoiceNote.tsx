import { View } from '@tarojs/components'
import { usePlayer } from '@/lib/hooks/use-player'
import { Icon } from './Icon'
import { Press } from './Press'
import './VoiceNote.scss'

/** Longer notes are wider, as in a chat. */
const width = (seconds: number) => `${Math.min(100, 44 + seconds)}%`

/** A voice note: a tap plays it, another stops it. */
export const VoiceNote = ({ url, seconds }: { url: string; seconds: number }) => {
  const { playing, toggle } = usePlayer(url)
  return (
    <Press
      className={`voice${playing ? ' voice-playing' : ''}`}
      style={{ width: width(seconds) }}
      name={playing ? '停下' : `听语音，${seconds} 秒`}
      onPress={toggle}
    >
      <Icon name={playing ? 'stop' : 'play'} />
      <View className="grow">{playing ? '正在放' : '听语音'}</View>
      <View className="voice-length">{`${seconds} 秒`}</View>
    </Press>
  )
}
