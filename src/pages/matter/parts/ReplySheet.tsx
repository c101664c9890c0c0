import { useState } from 'react'
import { View } from '@tarojs/components'
import { last } from 'lodash-es'
import type { CallError } from '@/contract'
import type { MatterView } from '@/contract/matters'
import { replyWords } from '@/lib/words/reply-words'
import type { Draft } from '@/lib/hooks/use-draft'
import { useMovedOn } from '@/lib/hooks/use-moved-on'
import { useReply } from '@/lib/hooks/use-reply'
import { useTopUp } from '@/lib/hooks/use-top-up'
import { useUploads } from '@/lib/hooks/use-uploads'
import { useVoice, type VoiceHold } from '@/lib/hooks/use-voice'
import { AnswerHelper } from '@/ui/AnswerHelper'
import { BigButton } from '@/ui/BigButton'
import { Conversation } from '@/ui/Conversation'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { Segment } from '@/ui/Segment'
import { Sheet } from '@/ui/Sheet'
import { VoiceField } from '@/ui/VoiceField'
import type { StepSheetProps } from './sheet-props'
import { stepWords } from './step-words'
import { stillSending } from '@/lib/words/form-words'

type Reply = 'echo' | 'answer'

const replies: readonly Reply[] = ['echo', 'answer']
/** The replies that somebody may give now, the one that is more often meant first. */
export const repliesOf = ({ can }: Pick<MatterView, 'can'>) => replies.filter((step) => can.includes(step))

/** What the other side said last: that is what a reply replies to. */
const heard = ({ timeline }: MatterView) =>
  last(timeline.filter(({ by, text, voice, photos }) => by && !by.mine && (text || voice || photos.length > 0)))

interface ReplySheetProps extends StepSheetProps {
  draft: Draft<string>
  /** Somebody else was faster, and what was typed came here. */
  moved: boolean
  onMoved: () => void
}

interface ReplyFieldsProps {
  step: Reply
  matter: MatterView
  draft: Draft<string>
  /** Null until it is known where a voice note goes. */
  voice: VoiceHold | null
  error: CallError | null
}

const ReplyFields = ({ step, matter, draft, voice, error }: ReplyFieldsProps) => {
  const setText = (text: string) => draft.change(() => text)
  const ready = matter.templates.find((one) => one.step === step)?.text ?? null
  return (
    <>
      <Field
        id="reply-text"
        name="要说的话"
        kind="words"
        value={draft.value}
        onChange={setText}
        max={1000}
        placeholder={replyWords[step].placeholder}
        error={error?.fields?.['text']}
        inSheet
      />
      <AnswerHelper text={draft.value} ready={ready} withElements={step === 'answer'} onText={setText} />
      {voice && <VoiceField hold={voice} />}
      {!error?.fields && <ErrorLine error={error} />}
    </>
  )
}

const Choice = ({ choices, picked, onPick }: { choices: readonly Reply[]; picked: Reply; onPick: (step: Reply) => void }) =>
  choices.length > 1 && <Segment choices={choices.map((id) => ({ id, name: stepWords[id] }))} picked={picked} onPick={onPick} />

/** The reply that a notification asked for: what was said, the words or the voice, one tap to send. */
export const ReplySheet = ({ matter, draft, moved, visible, onClose, onChanged, onMoved }: ReplySheetProps) => {
  const choices = repliesOf(matter)
  const [picked, setPicked] = useState<Reply>('echo')
  const step = choices.find((one) => one === picked) ?? 'answer'
  const uploads = useUploads()
  const voice = useVoice(uploads ?? '')
  const { send, busy, error } = useReply(matter.id, step)
  useMovedOn(error, onMoved)
  const said = heard(matter)
  const topUp = useTopUp()
  const onSend = async () => {
    topUp()
    const next = await send({ text: draft.value, voice: voice.enclosed })
    if (!next) return
    draft.clear()
    voice.remove()
    onChanged(next)
  }
  const close = () => {
    voice.end()
    onClose()
  }
  const button = (
    <BigButton id="reply-send" look="main" busy={busy} missing={voice.ready ? null : stillSending} onClick={() => void onSend()}>
      {replyWords[step].send}
    </BigButton>
  )
  return (
    <Sheet title="回个话" about={matter.summary} visible={visible} onClose={close} foot={button}>
      {moved && (
        <View id="reply-moved" className="small">
          刚才已经有人回应了。您写的还在，可以当进展发出去
        </View>
      )}
      {said && <Conversation items={[said]} />}
      <Choice choices={choices} picked={step} onPick={setPicked} />
      <ReplyFields step={step} matter={matter} draft={draft} voice={uploads === null ? null : voice} error={error} />
    </Sheet>
  )
}
