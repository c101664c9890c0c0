import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { scanner } from '@/cloud/paper'
import { attendWays, type AttendWay } from '@/contract/words-attendance'
import { codeImage } from '@/lib/drawing/code-image'
import { eventTime } from '@/lib/words/service-words'
import { open } from '@/lib/routes/routes'
import { BigButton } from '@/ui/BigButton'
import { EmptyState } from '@/ui/EmptyState'
import { Picture } from '@/ui/Picture'
import { Segment } from '@/ui/Segment'
import { Heading } from '@/ui/Heading'
import { codeNow, type useCodes } from './use-codes'
import { useTick } from './use-tick'
import './code.scss'

const choices = (Object.entries(attendWays) as [AttendWay, string][]).map(([id, name]) => ({ id, name: `${name}码` }))

type Kept = NonNullable<ReturnType<typeof useCodes>['kept']>

const Paper = ({ words, way }: { words: string; way: AttendWay }) => {
  const image = useMemo(() => codeImage(words), [words])
  return (
    <View className="code-paper">
      <Picture id="attend-qr" className="code-image" src={image} name={`${attendWays[way]}的二维码`} mode="aspectFit" />
    </View>
  )
}

const NoCode = ({ kept, onFetch }: { kept: Kept; onFetch: () => void }) => (
  <EmptyState
    icon="clock"
    title="现在没有码"
    text={`活动 ${eventTime(kept.codes)}，开始前一小时起有码。码已经存在手机里，到时没信号也能用`}
  >
    <BigButton id="fetch-codes" onClick={onFetch}>
      再取一次
    </BigButton>
  </EmptyState>
)

/** The code, large and alone. It changes every half minute, also where there is no signal. */
export const Code = ({ kept, onFetch }: { kept: Kept; onFetch: () => void }) => {
  const [way, setWay] = useState<AttendWay>('arrive')
  useTick()
  const code = codeNow(kept, way)
  return (
    <>
      <View id="code-event" className="code-event">
        <Heading look="title">{kept.codes.text}</Heading>
        <View className="small">{eventTime(kept.codes)}</View>
      </View>
      <Segment choices={choices} picked={way} onPick={setWay} />
      {code ? <Paper words={code.words} way={way} /> : <NoCode kept={kept} onFetch={onFetch} />}
      {code && <View className="code-how">{way === 'arrive' ? '到了的人，用小程序「扫码签到」扫一下' : '走的人，再扫一次这个码'}</View>}
      {code && <View id="code-left" className="code-left">{`${code.secondsLeft} 秒后换新码，没信号也会换`}</View>}
      {code && !scanner.able && (
        <View id="code-words" className="code-words">
          {code.words}
        </View>
      )}
      <BigButton id="to-attendees" icon="people" onClick={() => open.attendees(kept.codes.eventId)}>
        看名单、点名
      </BigButton>
    </>
  )
}
