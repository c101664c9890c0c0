import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { CategoryChoice } from '@/contract/matters'
import { plain } from '@/contract/text'
import { guessCategory } from '@/lib/words/guess-category'
import { usePhotos } from '@/lib/hooks/use-photos'
import { useVoice } from '@/lib/hooks/use-voice'
import { Behalf } from './Behalf'
import { Danger } from './Danger'
import { Kind } from './Kind'
import { Nearby } from './Nearby'
import { Send } from './Send'
import { Said } from './Said'
import { useSubmit } from './use-submit'
import { Where } from './Where'
import type { AskDraftHold } from './use-ask-draft'

interface AskFormProps {
  prepared: Output<'matters.prepare'>
  draft: AskDraftHold
  offline: boolean
  /** Listens at once: the person came to speak. */
  speaking: boolean
}

/** What is only spoken is sorted by whoever hears it. */
const UNSORTED = 'other'

const categoryOf = (choices: readonly CategoryChoice[], { value }: AskDraftHold, guessed: string | null) => {
  const id = value.category ?? guessed ?? (value.voice && !plain(value.text) ? UNSORTED : null)
  return choices.find((choice) => choice.id === id) ?? null
}

export const AskForm = ({ prepared, draft, offline, speaking }: AskFormProps) => {
  const { value, put } = draft
  const photos = usePhotos(prepared.uploads, value.photos)
  const voice = useVoice(prepared.uploads, value.voice)
  const guessed = guessCategory(value.text, prepared.categories)
  const category = categoryOf(prepared.categories, draft, guessed)
  const { place, uploads } = prepared
  const { send, submit, nearby, forget, busy, error } = useSubmit({ draft, category, photos, voice, place, uploads, offline })
  const wrong = error?.fields

  useEffect(() => put({ photos: photos.photos, voice: voice.note }), [put, photos.photos, voice.note])

  return (
    <>
      {category?.danger && <Danger numbers={prepared.emergency} />}
      <Said text={value.text} onText={(text) => put({ text })} photos={photos} voice={voice} speaking={speaking} error={wrong?.['text']} />
      <Kind
        choices={prepared.categories}
        picked={category?.id ?? null}
        guessed={value.category === null && guessed !== null}
        error={wrong?.['category']}
        onPick={(id) => put({ category: id })}
      />
      <Where place={place} address={value.address} onAddress={(address) => put({ address })} error={wrong?.['place.address']} />
      <Behalf behalf={value.behalf} onChange={(behalf) => put({ behalf })} wrong={wrong} />
      <Send
        owner={prepared.owner}
        category={category}
        busy={busy}
        ready={photos.settled && voice.settled}
        listening={voice.listening}
        offline={offline}
        error={error}
        onSend={() => void send()}
      />
      <Nearby rows={nearby.rows} onClose={nearby.close} onJoined={forget} onSend={() => void submit()} />
      <View className="note ask-end">只有您和办这件事的人看得到</View>
    </>
  )
}
