import type { CallError, Input, Output } from '@/contract'
import type { CategoryChoice } from '@/contract/matters'
import { plain } from '@/contract/text'
import type { usePhotos } from '@/lib/hooks/use-photos'
import type { VoiceHold } from '@/lib/hooks/use-voice'
import type { BehalfDraft } from '@/lib/kept/ask-draft'
import type { AskDraftHold } from './use-ask-draft'

type Prepared = Output<'matters.prepare'>
type Household = Prepared['households'][number]

/** The household of ours that what is asked belongs to, while no other place is picked. */
export const householdOf = ({ households }: Prepared, { value }: AskDraftHold): Household | null =>
  (value.gridId === null && value.behalf === null && households[0]) || null

/** Everything that is about to be sent. */
export interface Asked {
  readonly draft: AskDraftHold
  readonly category: CategoryChoice | null
  readonly photos: ReturnType<typeof usePhotos>
  readonly voice: VoiceHold
  readonly place: Output<'matters.prepare'>['place']
  /** The household that it is asked for; null: a place was picked, or it is for somebody else. */
  readonly household: Household | null
  readonly uploads: string
  /** There is no signal: what is sent waits. */
  readonly offline: boolean
}

type Told = Pick<Input<'matters.submit'>, 'place' | 'tellMember'>

/** Where it is, and whether the member who looks after us hears of it. */
export const whereOf = ({ draft: { value }, place, household }: Asked): Told => {
  const known = { gridId: place?.gridId, address: plain(value.address) || undefined }
  if (household) {
    return {
      place: { ...known, via: 'household', householdId: household.id },
      tellMember: value.tellMember && household.memberName !== null,
    }
  }
  return { place: { ...known, via: value.gridId === null ? undefined : 'list' } }
}

const ofBehalf = ({ name, relation, consent }: BehalfDraft): Record<string, string> => ({
  ...(!plain(name) && { 'onBehalf.name': '请写替谁说的' }),
  ...(!relation && { 'onBehalf.relation': '请点一下您是对方的什么人' }),
  ...(!consent && { 'onBehalf.consent': '请先问过对方，同意了再点上这个勾' }),
})

/** Everything that still has to be written before it can be sent, in the order of the page. */
export const missing = ({ draft, category, place, voice }: Asked): CallError | null => {
  const { text, behalf } = draft.value
  const fields: Record<string, string> = {
    ...(!plain(text) && !voice.note && { text: '请说说是什么事' }),
    ...(!category && { category: '请点一下是哪方面的事' }),
    ...(!place && { place: '还不知道事情在哪儿，请点这儿选一下网格' }),
    ...(behalf && ofBehalf(behalf)),
  }
  const [first, ...others] = Object.values(fields)
  if (first === undefined) return null
  return { code: 'input.invalid', message: others.length > 0 ? `还差 ${others.length + 1} 样，上面都标出来了` : first, fields }
}

export const behalfOf = (behalf: BehalfDraft | null): Input<'matters.submit'>['onBehalf'] => {
  if (!behalf?.relation || !behalf.consent) return undefined
  return { name: behalf.name, phone: plain(behalf.phone) || undefined, relation: behalf.relation, consent: true }
}
