import { View } from '@tarojs/components'
import type { FeedbackItem } from '@/contract/feedback'
import { feedbackAbouts } from '@/contract/words'
import { moment } from '@/lib/words/dates'
import { dial } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { BarButtons } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { VoiceNote } from '@/ui/VoiceNote'
import { Words } from '@/ui/Words'

const handledWords = ({ at, byName, reply }: NonNullable<FeedbackItem['handled']>) =>
  `${byName} ${moment(at)}${reply === null ? '处理了，没有写回答' : `回答：${reply}`}`

/** What somebody thinks of the service, in their own words. */
export const Opinion = ({ item, onSettle }: { item: FeedbackItem; onSettle: () => void }) => {
  const { id, about, text, voice, name, phone, at, number, handled, can } = item
  return (
    <Card id={`opinion-${id}`}>
      <View className="matter-head">
        <View className="strong grow">{feedbackAbouts[about]}</View>
        <View className="matter-left">{moment(at)}</View>
      </View>
      {text !== '' && <Words text={text} />}
      {voice && <VoiceNote url={voice.url} seconds={voice.seconds} />}
      <View className="small">{[name ?? '没有留名', phone ?? '没有留电话', number].join(' · ')}</View>
      {handled && <View className="small">{handledWords(handled)}</View>}
      {can.includes('settle') && (
        <BarButtons>
          {phone && (
            <BigButton id={`dial-${id}`} onClick={() => dial(phone)}>
              打电话
            </BigButton>
          )}
          <BigButton id={`settle-${id}`} onClick={onSettle}>
            回答
          </BigButton>
        </BarButtons>
      )}
    </Card>
  )
}
