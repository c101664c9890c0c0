import { open } from '@/lib/routes/routes'
import { useReminders } from '@/lib/hooks/use-reminders'
import { Row } from '@/ui/Row'

const words = {
  allowed: '好，记下了。结果会先告诉您',
  refused: '没有开。消息里照样看得到',
}

const wordsOf = (remaining: number | null) =>
  remaining === null ? '点一下，选允许，微信才能告诉您' : `还能收到 ${remaining} 条提醒，点一下再加`

/** How many reminders are left and a way to add some, where there is any need; and the way to what one may choose. */
export const ReminderRow = () => {
  const { answer, ask, available, remaining } = useReminders()
  return (
    <>
      {(available || answer !== 'notAsked') && (
        <Row
          id="remind"
          icon="speech"
          title="微信提醒"
          text={answer === 'notAsked' ? wordsOf(remaining) : words[answer]}
          onClick={() => void ask()}
        />
      )}
      <Row id="reminders" icon="clock" title="提醒设置" text="什么时候别打扰，一天最多几条" onClick={open.reminders} />
    </>
  )
}
