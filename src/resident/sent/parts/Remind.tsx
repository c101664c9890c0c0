import { View } from '@tarojs/components'
import { useReminders } from '@/lib/hooks/use-reminders'
import type { Reminded } from '@/lib/hooks/reminders'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'

const inInbox = '在「我的 · 消息」里看得到'

/** What was answered, and what WeChat will say: no more than what it can. */
const wordsFor = ({ answer, promised }: Reminded): string => {
  if (answer === 'refused') return `没有开提醒。有了回话，${inInbox}`
  if (promised.includes('respond')) return '好，有人接手、有了结果，微信各告诉您一次'
  if (promised.includes('answer')) return `好，有了结果微信告诉您。有人回应了，${inInbox}。想在微信里也知道，再点一下`
  return `您点的先留给前面的事了。这件有了回话，${inInbox}。想在微信里知道，再点一下`
}

const isEnough = ({ answer, promised }: Reminded) => answer === 'refused' || promised.includes('respond')

/** Asks for WeChat reminders of a matter, with the reason first; and again while more could be told. */
export const Remind = ({ matterId }: { matterId: string }) => {
  const { ask, available, ...reminded } = useReminders(matterId)
  const asked = reminded.answer !== 'notAsked'
  if (!asked && !available) return null
  return (
    <Card>
      {asked ? (
        <View id="remind-answer">{wordsFor(reminded)}</View>
      ) : (
        <>
          <View className="strong">要微信告诉您吗</View>
          <View className="small">点一次「允许」，微信能告诉您一次。别的不打扰</View>
        </>
      )}
      {available && !isEnough(reminded) && (
        <View className="row sent-remind">
          <BigButton id="remind" look="main" icon="bell" onClick={() => void ask()}>
            {asked ? '再点一下' : '有回话就告诉我'}
          </BigButton>
        </View>
      )}
    </Card>
  )
}
