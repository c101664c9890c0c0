import { useState } from 'react'
import { call } from '@/cloud'
import type { CallError, Input } from '@/contract'
import type { MatterView } from '@/contract/matters'
import { plain } from '@/contract/text'
import { justSent } from '@/lib/kept/just-sent'
import { newKey } from '@/lib/kept/key'
import { keepForLater } from '@/lib/kept/outbox'
import { open } from '@/lib/routes/routes'
import { success } from '@/lib/hooks/success'
import { showFirstFault } from '@/lib/hooks/first-fault'
import { useBusy } from '@/lib/hooks/use-busy'
import { behalfOf, missing, whereOf, type Asked } from './asked'
import { useNearby } from './use-nearby'

type Rest = Omit<Input<'matters.submit'>, 'key' | 'photos' | 'voice'>

const noRoom: CallError = { code: 'network.offline', message: '没有网络，手机也存满了，先存不下。别关这一页，有信号了再点一次' }

const wordsOf = ({ draft, voice }: Asked) => plain(draft.value.text) || (voice.note ? `语音 ${voice.note.seconds} 秒` : '')

const restOf = (asked: Asked, category: string): Rest => {
  const { text, behalf } = asked.draft.value
  return { category, text, ...whereOf(asked), onBehalf: behalfOf(behalf) }
}

/** Sends with the draft's own key, so that a page that was left and reopened still makes one matter. */
export const useSubmit = (asked: Asked) => {
  const { busy, alone } = useBusy()
  const [error, setError] = useState<CallError | null>(null)
  const nearby = useNearby()
  const { draft, photos, voice } = asked
  const { key } = draft.value

  const later = async (rest: Rest) => {
    const files = { photos: photos.photos, voice: voice.note }
    if (!(await keepForLater({ key, summary: wordsOf(asked), uploads: asked.uploads, asked: rest, ...files }))) {
      setError(noRoom)
      return
    }
    draft.clear()
    success('先给您存着')
    open.home()
  }
  const sent = (matter: MatterView) => {
    draft.clear()
    justSent.set(matter)
    open.sent(matter.id)
  }
  const deliver = async (rest: Rest) => {
    if (asked.offline || !photos.ready || !voice.ready) return later(rest)
    const reply = await call('matters.submit', { ...rest, key, photos: photos.fileIds, voice: voice.enclosed })
    if (reply.ok) {
      sent(reply.data)
      return
    }
    if (reply.error.code.startsWith('network.')) return later(rest)
    if (reply.error.code === 'matters.key_reused') draft.put({ key: newKey() })
    setError(reply.error)
  }
  const submit = async () => {
    if (asked.category) await deliver(restOf(asked, asked.category.id))
  }
  const send = async () => {
    const lacking = missing(asked)
    setError(lacking)
    if (lacking) showFirstFault()
    if (!lacking && !(await nearby.found(asked))) await submit()
  }
  return { send: () => alone(send), submit: () => alone(submit), nearby, forget: draft.clear, busy, error }
}
