import { useEffect } from 'react'
import Taro, { useDidShow } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { plain } from '@/contract/text'
import { useBusy } from '@/lib/hooks/use-busy'
import { draftAgain, halfWritten } from '@/lib/kept/ask-draft'
import { moment } from '@/lib/words/dates'
import { hasLost, sendAgain, sendWaiting, throwAway, useGone, useOutbox, withoutLost, type Waiting } from '@/lib/kept/outbox'
import { open } from '@/lib/routes/routes'
import { BarButtons } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Icon } from '@/ui/Icon'
import { Press } from '@/ui/Press'

/** Nothing that is half written is lost without a word. */
const mayReplace = async (): Promise<boolean> => {
  const half = halfWritten()
  if (half === null) return true
  const { confirm } = await Taro.showModal({
    title: '您还有一件没写完',
    content: `「${half}」写到一半还没发。改这一件，那一件就不在了`,
    confirmText: '改这一件',
    cancelText: '先写那件',
  })
  return confirm
}

const edit = async (waiting: Waiting) => {
  if (!(await mayReplace())) {
    open.ask()
    return
  }
  draftAgain(waiting)
  throwAway(waiting.key)
  open.ask()
}

/** Why one does not go, and what the person may do about it. */
const Refused = ({ waiting, problem }: { waiting: Waiting; problem: string }) => {
  const { busy, alone } = useBusy()
  const again = (what: Waiting) => void alone(() => sendAgain(what))
  const lost = hasLost(waiting)
  return (
    <>
      <ErrorLine error={{ code: 'outbox.refused', message: problem }} />
      <BarButtons>
        <BigButton id={`edit-${waiting.key}`} onClick={() => void edit(waiting)}>
          改一改
        </BigButton>
        {(!lost || plain(waiting.asked.text ?? '') !== '') && (
          <BigButton id={`again-${waiting.key}`} busy={busy} onClick={() => again(lost ? withoutLost(waiting) : waiting)}>
            {lost ? '不带它发' : '再发一次'}
          </BigButton>
        )}
      </BarButtons>
      <Press id={`drop-${waiting.key}`} className="link" onPress={() => throwAway(waiting.key)}>
        不发了，删掉
      </Press>
    </>
  )
}

const One = ({ waiting }: { waiting: Waiting }) => (
  <View className="outbox-one">
    <View className="strong">{waiting.summary}</View>
    {waiting.problem === null ? (
      <View className="small">{`${moment(waiting.at)}写的`}</View>
    ) : (
      <Refused waiting={waiting} problem={waiting.problem} />
    )}
  </View>
)

/** What was written without signal, until it has gone; tried again whenever the page comes to the front. */
export const Outbox = ({ onSent }: { onSent: () => void }) => {
  const waiting = useOutbox()
  const gone = useGone()
  const { busy, alone } = useBusy()
  const send = () => void alone(sendWaiting)
  useDidShow(send)
  useEffect(() => {
    if (gone > 0) onSent()
  }, [gone, onSent])
  if (waiting.length === 0) return null
  const going = waiting.some(({ problem }) => problem === null)
  return (
    <Card id="outbox">
      <View className="outbox-head">
        <Icon name={going ? 'offline' : 'alert'} />
        <View className="grow">{`${waiting.length} 件还没发出去`}</View>
      </View>
      <View className="small">{going ? '没有网络，先给您存着，有信号就发出去' : '这些没有发成，要您看一下'}</View>
      {waiting.map((one) => (
        <One key={one.key} waiting={one} />
      ))}
      {going && (
        <BigButton id="outbox-send" busy={busy} onClick={send}>
          现在发
        </BigButton>
      )}
    </Card>
  )
}
