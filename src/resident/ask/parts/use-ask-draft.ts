import { useCallback } from 'react'
import { newKey } from '@/lib/key'
import { useDraft } from '@/lib/use-draft'
import type { Photo } from '@/lib/use-photos'

/** Everything on the page, and the key that makes two sendings of it one matter. */
export interface AskDraft {
  readonly key: string
  readonly text: string
  /** Chosen by hand; null leaves it to the guess. */
  readonly category: string | null
  readonly gridId: string | null
  readonly address: string
  readonly photos: readonly Photo[]
}

const empty = (): AskDraft => ({ key: newKey(), text: '', category: null, gridId: null, address: '', photos: [] })

export const useAskDraft = () => {
  const { value, change, clear } = useDraft('ask', empty)
  const put = useCallback((part: Partial<AskDraft>) => change((old) => ({ ...old, ...part })), [change])
  return { value, put, clear }
}

export type AskDraftHold = ReturnType<typeof useAskDraft>
