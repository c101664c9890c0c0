import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { guessCategory } from '@/lib/guess-category'
import { usePhotos } from '@/lib/use-photos'
import { Card } from '@/ui/Card'
import { Field } from '@/ui/Field'
import { PhotoPicker } from '@/ui/PhotoPicker'
import { Danger } from './Danger'
import { Kind } from './Kind'
import { Send } from './Send'
import { useSubmit } from './use-submit'
import { Where } from './Where'
import type { AskDraftHold } from './use-ask-draft'

interface AskFormProps {
  prepared: Output<'matters.prepare'>
  draft: AskDraftHold
}

export const AskForm = ({ prepared, draft }: AskFormProps) => {
  const { value, put } = draft
  const photos = usePhotos(prepared.uploads, value.photos)
  const guessed = guessCategory(value.text, prepared.categories)
  const category = prepared.categories.find(({ id }) => id === (value.category ?? guessed)) ?? null
  const { send, busy, error } = useSubmit({ draft, category, photos: photos.fileIds, place: prepared.place })
  const wrong = error?.fields

  useEffect(() => put({ photos: photos.photos }), [put, photos.photos])

  return (
    <>
      {category?.danger && <Danger />}
      <Card>
        <Field id='text' kind='words' label='什么事' value={value.text} onChange={(text) => put({ text })} max={1000} placeholder='用平常话说就行。比如：村口路灯三天不亮了' error={wrong?.['text']} />
        <PhotoPicker photos={photos.photos} onAdd={() => void photos.add()} onRemove={photos.remove} onAgain={(path) => void photos.again(path)} />
      </Card>
      <Kind choices={prepared.categories} picked={category?.id ?? null} guessed={value.category === null && guessed !== null} error={wrong?.['category']} onPick={(id) => put({ category: id })} />
      <Where place={prepared.place} address={value.address} onAddress={(address) => put({ address })} error={wrong?.['place.address']} />
      <Send owner={prepared.owner} category={category} busy={busy} ready={photos.ready} error={error} onSend={() => void send()} />
      <View className='note ask-end'>只有您和办这件事的人看得到</View>
    </>
  )
}
