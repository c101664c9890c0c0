import { useReminders } from '@/lib/use-reminders'
import { Row } from '@/ui/Row'

const words = {
  notAsked: '点一下，有回话时微信会告诉您',
  allowed: '好，下次有回话微信告诉您',
  refused: '没有开。消息里照样看得到',
}

export const ReminderRow = () => {
  const { answer, ask, available } = useReminders()
  return available && <Row id='remind' icon='speech' title='微信提醒' text={words[answer]} onClick={() => void ask()} />
}
