import { View } from '@tarojs/components'
import type { TraceStory } from '@/contract/inbox-trace'
import { deliveries, detours } from '@/contract/words-inbox'
import { fullMoment } from '@/lib/words/calendar-day'
import { Part } from '@/ui/Part'

const steps = { ...deliveries, ...detours }

interface StepProps {
  at: number
  words: string
  /** WeChat's own code, where it refused. */
  code?: number | null
  ahead?: boolean
}

const Step = ({ at, words, code = null, ahead = false }: StepProps) => (
  <View className={`way-step${ahead ? ' way-ahead' : ''}`}>
    <View className="small">{fullMoment(at)}</View>
    <View>{words}</View>
    {code !== null && <View className="small">{`微信的代码：${code}`}</View>}
  </View>
)

/** Step by step, oldest first: from the inbox to where it ended, or to when it goes on. */
export const Way = ({ at, trail, nextAt, readAt }: TraceStory) => {
  const taken = trail.map((step) => ({ at: step.at, words: steps[step.what], code: step.code }))
  const read = readAt === null ? [] : [{ at: readAt, words: '本人在小程序里看了', code: null }]
  const past = [...taken, ...read].sort((one, other) => one.at - other.at)
  return (
    <Part id="way" title="怎么走的">
      <Step at={at} words="放进「消息」里" />
      {past.map((step, index) => (
        <Step key={`${index}-${step.at}`} {...step} />
      ))}
      {nextAt !== null && <Step at={nextAt} words="到时候再看" ahead />}
    </Part>
  )
}
