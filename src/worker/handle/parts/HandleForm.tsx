import { View } from '@tarojs/components'
import { back } from '@/lib/routes'
import { success } from '@/lib/success'
import { useAction } from '@/lib/use-action'
import { useDraft } from '@/lib/use-draft'
import { usePhotos } from '@/lib/use-photos'
import { BigButton } from '@/ui/BigButton'
import { BarButtons, BottomBar } from '@/ui/BottomBar'
import { Card } from '@/ui/Card'
import { ErrorLine } from '@/ui/ErrorInPlace'
import { Field } from '@/ui/Field'
import { PhotoPicker } from '@/ui/PhotoPicker'
import { AnswerHelper } from './AnswerHelper'
import { formWords } from './form-words'

interface HandleFormProps {
  id: string
  step: 'echo' | 'answer'
  uploads: string
}

const wordsOf = (photos: { ready: boolean }, send: string) => (photos.ready ? send : '照片还在传…')

export const HandleForm = ({ id, step, uploads }: HandleFormProps) => {
  const words = formWords[step]
  const draft = useDraft(`${step}.${id}`, () => '')
  const setText = (text: string) => draft.change(() => text)
  const photos = usePhotos(uploads)
  const { run, busy, error } = useAction(`matters.${step}`)
  const send = async () => {
    if (!(await run((key) => ({ id, key, text: draft.value, photos: photos.fileIds })))) return
    draft.clear()
    success('已告诉对方')
    back()
  }
  return (
    <>
      <Card>
        <Field id={`${step}-text`} kind='words' label={words.label} value={draft.value} onChange={setText} max={1000} placeholder={words.placeholder} error={error?.fields?.['text']} />
        {step === 'answer' && <AnswerHelper text={draft.value} onText={setText} />}
      </Card>
      <Card>
        <View className='strong'>照片，没有也行</View>
        <PhotoPicker photos={photos.photos} onAdd={() => void photos.add()} onRemove={photos.remove} onAgain={(path) => void photos.again(path)} />
      </Card>
      <BottomBar>
        {!error?.fields && <ErrorLine error={error} />}
        <BarButtons>
          <BigButton id={`${step}-send`} look='main' busy={busy} disabled={!photos.ready} onClick={() => void send()}>{wordsOf(photos, words.send)}</BigButton>
        </BarButtons>
      </BottomBar>
    </>
  )
}
