import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { moment } from '@/lib/words/dates'
import { sendWaiting, throwAway, useGone, useOutbox, type Waiting } from '@/lib/kept/outbox'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { Icon } from '@/ui/Icon'

const One = ({ waiting }: { waiting: Waiting }) => (
  <View className="outbox-one">
    <View className="strong">{waiting.summary}</View>
    <View className="small">{waiting.problem ?? `${moment(waiting.at)}写的`}</View>
    {waiting.problem && (
      <View id={`drop-${waiting.key}`} className="link" ariaRole="button" onClick={() => throwAway(waiting.key)}>
        不发了，删掉
      </View>
    )}
  </View>
)

/** What was written without signal, until it has gone; tried again whenever the page comes to the front. */
export const Outbox = ({ onSent }: { onSent: () => void }) => {
  const waiting = useOutbox()
  const gone = useGone()
  const [busy, setBusy] = useState(false)
  const send = async () => {
    setBusy(true)
    await sendWaiting()
    setBusy(false)
  }
  useDidShow(() => void send())
  useEffect(() => {
    if (gone > 0) onSent()
  }, [gone, onSent])
  if (waiting.length === 0) return null
  return (
    <Card id="outbox">
      <View className="outbox-head">
        <Icon name="offline" />
        <View className="grow">{`${waiting.length} 件还没发出去`}</View>
      </View>
      <View className="small">没有网络，先给您存着，有信号就发出去</View>
      {waiting.map((one) => (
        <One key={one.key} waiting={one} />
      ))}
      <BigButton id="outbox-send" busy={busy} onClick={() => void send()}>
        现在发
      </BigButton>
    </Card>
  )
}
