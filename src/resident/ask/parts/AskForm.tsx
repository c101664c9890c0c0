import { useEffect } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { CategoryChoice } from '@/contract/matters'
import { usePhotos } from '@/lib/hooks/use-photos'
import { useVoice } from '@/lib/hooks/use-voice'
import { dial } from '@/lib/routes/routes'
import { DangerAlarm, DangerLine, DangerOf } from '@/ui/DangerLine'
import { Behalf } from './Behalf'
import { Kind } from './Kind'
import { Nearby } from './Nearby'
import { Send } from './Send'
import { householdOf } from './asked'
import { TellMember } from './TellMember'
import { Said } from './Said'
import { useDanger } from './use-danger'
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

/** A kind that others may have met too is offered to them; what is said for somebody else never is. */
const whoReads = (category: CategoryChoice | null, onBehalf: boolean) =>
  category?.joinable && !onBehalf
    ? '办这件事的人看得到。附近的人只看到是哪方面的事、在哪儿、哪天说的；说「我也遇到」的人看得到您写的话，看不到电话、门牌和照片'
    : '只有您和办这件事的人看得到'

/** One line on top, whatever the page is scrolled to: with one tap somebody is called. */
const DangerOnTop = ({ danger, prepared }: { danger: ReturnType<typeof useDanger>; prepared: Output<'matters.prepare'> }) => {
  if (danger.found.length > 0) return <DangerOf found={danger.found} suppliers={prepared.suppliers} onCall={dial} onSafe={danger.safe} />
  if (danger.category?.danger) return <DangerAlarm numbers={prepared.emergency} onCall={dial} />
  return <DangerLine numbers={prepared.emergency} onCall={dial} />
}

export const AskForm = ({ prepared, draft, offline, speaking }: AskFormProps) => {
  const { value, put } = draft
  const photos = usePhotos(prepared.uploads, value.photos)
  const voice = useVoice(prepared.uploads, value.voice)
  const danger = useDanger(prepared.categories, draft)
  const { category } = danger
  const { place, uploads } = prepared
  const household = householdOf(prepared, draft)
  const { send, submit, nearby, forget, busy, error } = useSubmit({ draft, category, photos, voice, place, household, uploads, offline })
  const wrong = error?.fields

  useEffect(() => put({ photos: photos.photos, voice: voice.note }), [put, photos.photos, voice.note])

  return (
    <>
      <DangerOnTop danger={danger} prepared={prepared} />
      <Said text={value.text} onText={(text) => put({ text })} photos={photos} voice={voice} speaking={speaking} error={wrong?.['text']} />
      <Kind
        choices={prepared.categories}
        picked={category?.id ?? null}
        guessed={danger.guessed}
        error={wrong?.['category']}
        onPick={danger.pick}
      />
      <Where
        place={place}
        address={value.address}
        onAddress={(address) => put({ address })}
        error={wrong?.['place.address']}
        unknown={wrong?.['place']}
      />
      {household?.memberName != null && (
        <TellMember name={household.memberName} told={value.tellMember} onChange={(tellMember) => put({ tellMember })} />
      )}
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
      <View id="who-reads" className="note ask-end">
        {whoReads(category, value.behalf !== null)}
      </View>
    </>
  )
}
