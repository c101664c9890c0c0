import { View } from '@tarojs/components'
import { useReminders } from '@/lib/hooks/use-reminders'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'

const answers = { allowed: '好，一有回话微信就告诉您', refused: '没有开提醒。有了回话，在「我的 · 消息」里看得到' }

/** Asks for WeChat reminders, with the reason first. */
export const Remind = ({ name }: { name: string }) => {
  const { answer, ask, available } = useReminders()
  if (answer !== 'notAsked')
    return (
      <Card>
        <View id="remind-answer">{answers[answer]}</View>
      </Card>
    )
  if (!available) return null
  return (
    <Card>
      <View className="strong">要微信告诉您吗</View>
      <View className="small">{`${name}一有回话，微信就提醒您一声，不用老来看。别的不打扰。`}</View>
      <View className="row sent-remind">
        <BigButton id="remind" look="main" icon="bell" onClick={() => void ask()}>
          有回话就告诉我
        </BigButton>
      </View>
    </Card>
  )
}
