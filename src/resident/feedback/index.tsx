import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { feedbackAbouts, type FeedbackAbout } from '@/contract/words'
import { plain } from '@/contract/text'
import { useMe } from '@/lib/kept/person'
import { back } from '@/lib/routes/routes'
import { useAction } from '@/lib/hooks/use-action'
import { useDraft } from '@/lib/hooks/use-draft'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PickRow } from '@/ui/PickRow'
import { Screen } from '@/ui/Screen'

const abouts = Object.entries(feedbackAbouts) as [FeedbackAbout, string][]

const Received = ({ number }: Output<'feedback.send'>) => (
  <EmptyState icon="check" title="收到了" text={`编号 ${number}。旗里的人会看，留了电话的会给您回话`}>
    <BigButton id="done" onClick={back}>
      好了
    </BigButton>
  </EmptyState>
)

/** 投诉建议: about the service itself; it goes to the county. */
export default function Feedback() {
  const me = useMe()
  const [about, setAbout] = useState<FeedbackAbout | null>(null)
  const draft = useDraft('feedback', () => '')
  const [phone, setPhone] = useState(me?.phone ?? '')
  const [received, setReceived] = useState<Output<'feedback.send'> | null>(null)
  const { run, busy, error } = useAction('feedback.send')
  const send = async () => {
    if (!about) return
    const reply = await run((key) => ({ key, about, text: draft.value, phone: plain(phone) || undefined }))
    if (!reply) return
    draft.clear()
    setReceived(reply)
  }
  if (received)
    return (
      <Screen>
        <Received {...received} />
      </Screen>
    )
  return (
    <Screen barred>
      <Card className="card-lines">
        {abouts.map(([id, name]) => (
          <PickRow key={id} id={`about-${id}`} title={name} picked={about === id} onPick={() => setAbout(id)} />
        ))}
      </Card>
      <Card>
        <Field
          id="feedback-text"
          kind="words"
          label="您想说什么"
          value={draft.value}
          onChange={(text) => draft.change(() => text)}
          max={1000}
          placeholder="有什么说什么。不会给您说的那个人看"
          error={error?.fields?.['text']}
        />
        <Field
          id="feedback-phone"
          kind="phone"
          label="电话，不留也行"
          value={phone}
          onChange={setPhone}
          placeholder="留了好给您回话"
          error={error?.fields?.['phone']}
        />
      </Card>
      <View className="note">这儿说对小程序和服务的意见。要办的事请用「有事找网格」</View>
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton id="feedback-send" look="main" busy={busy} disabled={!about} onClick={() => void send()}>
            {about ? '交上去' : '先选是哪方面'}
          </BigButton>
        </BarButtons>
      </BottomBar>
    </Screen>
  )
}
