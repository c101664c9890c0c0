import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { feedbackAbouts, type FeedbackAbout } from '@/contract/words'
import { plain } from '@/contract/text'
import { useMe } from '@/lib/kept/person'
import { copy } from '@/lib/routes/copy'
import { useAction } from '@/lib/hooks/use-action'
import { useDraft } from '@/lib/hooks/use-draft'
import { useUploads } from '@/lib/hooks/use-uploads'
import { useVoice, type VoiceHold } from '@/lib/hooks/use-voice'
import { stillLacks, stillSending } from '@/lib/words/form-words'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { CheckRow } from '@/ui/CheckRow'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PickRow } from '@/ui/PickRow'
import { VoiceField } from '@/ui/VoiceField'

const abouts = Object.entries(feedbackAbouts) as [FeedbackAbout, string][]

const Received = ({ number, onSeen }: Pick<Output<'feedback.send'>, 'number'> & { onSeen: () => void }) => (
  <EmptyState icon="check" title="收到了" text={`编号 ${number}。旗里的人会看，回答在「我提过的」里，也会进您的消息`}>
    <BigButton id="feedback-seen" onClick={onSeen}>
      看我提过的
    </BigButton>
    <BigButton id="feedback-copy" look="quiet" onClick={() => copy(number)}>
      复制编号
    </BigButton>
  </EmptyState>
)

const About = ({ picked, onPick }: { picked: FeedbackAbout | null; onPick: (about: FeedbackAbout) => void }) => (
  <Card className="card-lines">
    {abouts.map(([id, name]) => (
      <PickRow key={id} id={`about-${id}`} title={name} picked={picked === id} onPick={() => onPick(id)} />
    ))}
  </Card>
)

const lacking = (about: FeedbackAbout | null, text: string, voice: VoiceHold): string | null =>
  stillLacks([about === null && '选是哪方面', plain(text) === '' && voice.note === null && '说是什么事']) ??
  (voice.ready ? null : stillSending)

/** One opinion, typed or spoken; about a person it is sent without a name unless one wants to give it. */
export const Say = ({ onSeen }: { onSeen: () => void }) => {
  const me = useMe()
  const [about, setAbout] = useState<FeedbackAbout | null>(null)
  const [unnamed, setUnnamed] = useState(false)
  const draft = useDraft('feedback', () => '')
  const voice = useVoice(useUploads() ?? '')
  const [phone, setPhone] = useState(me?.phone ?? '')
  const [number, setNumber] = useState<string | null>(null)
  const { run, busy, error } = useAction('feedback.send')
  const pick = (id: FeedbackAbout) => {
    setAbout(id)
    setUnnamed(id === 'person')
  }
  const send = async () => {
    if (!about) return
    const who = unnamed ? { unnamed } : { phone: plain(phone) || undefined }
    const reply = await run((key) => ({ key, about, text: draft.value, voice: voice.enclosed, ...who }))
    if (!reply) return
    draft.clear()
    setNumber(reply.number)
  }
  if (number !== null) return <Received number={number} onSeen={onSeen} />
  return (
    <>
      <About picked={about} onPick={pick} />
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
        <VoiceField hold={voice} />
      </Card>
      <Card>
        <CheckRow
          id="feedback-unnamed"
          title="不写我的名字和电话"
          text="看的人不知道是谁说的，回答照样给您"
          checked={unnamed}
          onChange={setUnnamed}
        />
        {!unnamed && (
          <Field
            id="feedback-phone"
            kind="phone"
            label="电话，不留也行"
            value={phone}
            onChange={setPhone}
            placeholder="留了好给您回答"
            error={error?.fields?.['phone']}
          />
        )}
      </Card>
      <View className="note">这儿说对小程序和服务的意见。要办的事请用「有事找网格」</View>
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton id="feedback-send" look="main" busy={busy} missing={lacking(about, draft.value, voice)} onClick={() => void send()}>
            交上去
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
