import { plain } from '@/contract/text'
import type { Relation } from '@/contract/words'
import { newKey } from './key'
import type { Waiting } from './outbox'
import { remember } from './storage'
import type { Photo } from '../hooks/use-photos'
import type { VoiceDraft } from '../hooks/use-voice'
import { draftPlace, keptDraft } from '../hooks/use-draft'

/** 代我说: for whom, and that they know. */
export interface BehalfDraft {
  readonly name: string
  readonly phone: string
  readonly relation: Relation | null
  readonly consent: boolean
}

/** Everything on the page, and the key that makes two sendings of it one matter. */
export interface AskDraft {
  readonly key: string
  readonly text: string
  /** Chosen by hand; null leaves it to the guess. */
  readonly category: string | null
  /** The danger that the words told of when the kind was chosen by hand: it was chosen all the same. */
  readonly knowing: string
  /** The danger that the words tell of, and of which the person says that there is none. */
  readonly safe: string
  readonly gridId: string | null
  readonly address: string
  /** 也告诉联系我家的党员. */
  readonly tellMember: boolean
  readonly photos: readonly Photo[]
  readonly voice: VoiceDraft | null
  readonly behalf: BehalfDraft | null
}

export const emptyAsk = (): AskDraft => ({
  key: newKey(),
  text: '',
  category: null,
  knowing: '',
  safe: '',
  gridId: null,
  address: '',
  tellMember: false,
  photos: [],
  voice: null,
  behalf: null,
})

export const ASK_DRAFT = 'ask'

/** The first words of what is being written and has not gone; null when there is nothing to lose. */
export const halfWritten = (): string | null => {
  const half = keptDraft<AskDraft>(ASK_DRAFT)
  if (half === null) return null
  const words = [...plain(half.text)].slice(0, 20).join('')
  if (words !== '') return words
  if (half.voice) return '一段语音'
  return half.photos.length > 0 ? `${String(half.photos.length)} 张照片` : null
}

/** Where we live is found anew; what was picked stays picked. */
const pickedIn = (place: Waiting['asked']['place']): string | null => (place?.via === 'household' ? null : (place?.gridId ?? null))

/** What waits to be sent becomes a draft once more, without what the phone has lost of it; with a key of its own. */
export const draftAgain = ({ asked, photos, voice }: Waiting) => {
  const { text = '', category, place, onBehalf, tellMember = false } = asked
  remember(draftPlace(ASK_DRAFT), {
    ...emptyAsk(),
    text,
    category,
    gridId: pickedIn(place),
    address: place?.address ?? '',
    tellMember,
    photos: photos.filter(({ failed }) => !failed),
    voice: voice?.failed ? null : voice,
    behalf: onBehalf ? { ...onBehalf, phone: onBehalf.phone ?? '' } : null,
  } satisfies AskDraft)
}
