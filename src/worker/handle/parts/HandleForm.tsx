import { View } from '@tarojs/components'
import type { MatterView } from '@/contract/matters'
import { replyWords } from '@/lib/words/reply-words'
import { back } from '@/lib/routes/routes'
import { usePhotos } from '@/lib/hooks/use-photos'
import { useReply } from '@/lib/hooks/use-reply'
import { useTopUp } from '@/lib/hooks/use-top-up'
import { useVoice } from '@/lib/hooks/use-voice'
import { useDraft } from '@/lib/hooks/use-draft'
import { AnswerHelper } from '@/ui/AnswerHelper'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PhotoPicker } from '@/ui/PhotoPicker'
import { VoiceField } from '@/ui/VoiceField'
import { stillSending } from '@/lib/words/form-words'

interface HandleFormProps {
  matter: MatterView
  step: 'echo' | 'answer'
  uploads: string
}

export const HandleForm = ({ matter, step, uploads }: HandleFormProps) => {
  const words = replyWords[step]
  const draft = useDraft(`${step}.${matter.id}`, () => '')
  const setText = (text: string) => draft.change(() => text)
  const photos = usePhotos(uploads)
  const voice = useVoice(uploads)
  const { send, busy, error } = useReply(matter.id, step)
  const isReady = photos.ready && voice.ready
  const topUp = useTopUp()
  const onSend = async () => {
    topUp()
    if (!(await send({ text: draft.value, photos: photos.fileIds, voice: voice.enclosed }))) return
    draft.clear()
    back()
  }
  return (
    <>
      <Card>
        <View className="small matter-about">{matter.summary}</View>
        <Field
          id={`${step}-text`}
          kind="words"
          label={words.label}
          value={draft.value}
          onChange={setText}
          max={1000}
          placeholder={words.placeholder}
          error={error?.fields?.['text']}
        />
        <AnswerHelper
          text={draft.value}
          ready={matter.templates.find((one) => one.step === step)?.text ?? null}
          withElements={step === 'answer'}
          onText={setText}
        />
        <VoiceField hold={voice} />
      </Card>
      <Card>
        <View className="strong">照片，没有也行</View>
        <PhotoPicker
          photos={photos.photos}
          onAdd={() => void photos.add()}
          onRemove={photos.remove}
          onAgain={(path) => void photos.again(path)}
        />
      </Card>
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton id={`${step}-send`} look="main" busy={busy} missing={isReady ? null : stillSending} onClick={() => void onSend()}>
            {words.send}
          </BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
