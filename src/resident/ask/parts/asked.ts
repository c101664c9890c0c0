import type { CallError, Input, Output } from '@/contract'
import type { CategoryChoice } from '@/contract/matters'
import { plain } from '@/contract/text'
import type { usePhotos } from '@/lib/hooks/use-photos'
import type { VoiceHold } from '@/lib/hooks/use-voice'
import type { BehalfDraft } from '@/lib/kept/ask-draft'
import type { AskDraftHold } from './use-ask-draft'

/** Everything that is about to be sent. */
export interface Asked {
  readonly draft: AskDraftHold
  readonly category: CategoryChoice | null
  readonly photos: ReturnType<typeof usePhotos>
  readonly voice: VoiceHold
  readonly place: Output<'matters.prepare'>['place']
  readonly uploads: string
  /** There is no signal: what is sent waits. */
  readonly offline: boolean
}

const ofBehalf = (behalf: BehalfDraft | null): Record<string, string> => {
  if (!behalf) return {}
  if (!plain(behalf.name)) return { 'onBehalf.name': '请写替谁说的' }
  if (!behalf.relation) return { 'onBehalf.relation': '请点一下您是对方的什么人' }
  return behalf.consent ? {} : { 'onBehalf.consent': '请先问过对方，同意了再点上面的勾' }
}

/** What still has to be written before it can be sent. */
export const missing = ({ draft, category, place, voice }: Asked): CallError | null => {
  const { text, behalf } = draft.value
  const fields: Record<string, string> = ofBehalf(behalf)
  if (!plain(text) && !voice.note) fields['text'] = '请说说是什么事'
  else if (!category) fields['category'] = '请点一下是哪方面的事'
  const message = fields['text'] ?? fields['category'] ?? Object.values(fields)[0]
  if (message) return { code: 'input.invalid', message, fields }
  return place ? null : { code: 'matters.no_place', message: '还不知道事情在哪儿，请先选一下网格' }
}

export const behalfOf = (behalf: BehalfDraft | null): Input<'matters.submit'>['onBehalf'] => {
  if (!behalf?.relation || !behalf.consent) return undefined
  return { name: behalf.name, phone: plain(behalf.phone) || undefined, relation: behalf.relation, consent: true }
}
