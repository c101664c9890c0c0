import { useCallback } from 'react'
import type { Relation } from '@/contract/words'
import { newKey } from '@/lib/kept/key'
import { useDraft } from '@/lib/hooks/use-draft'
import type { Photo } from '@/lib/hooks/use-photos'
import type { VoiceDraft } from '@/lib/hooks/use-voice'

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
  readonly photos: readonly Photo[]
  readonly voice: VoiceDraft | null
  readonly behalf: BehalfDraft | null
}

const empty = (): AskDraft => ({
  key: newKey(),
  text: '',
  category: null,
  knowing: '',
  safe: '',
  gridId: null,
  address: '',
  photos: [],
  voice: null,
  behalf: null,
})

export const useAskDraft = () => {
  const { value, change, clear } = useDraft('ask', empty)
  const put = useCallback((part: Partial<AskDraft>) => change((old) => ({ ...old, ...part })), [change])
  // A draft of an earlier version may lack what came later.
  return { value: { ...empty(), ...value }, put, clear }
}

export type AskDraftHold = ReturnType<typeof useAskDraft>
