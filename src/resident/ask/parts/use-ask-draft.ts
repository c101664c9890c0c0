import { useCallback } from 'react'
import { ASK_DRAFT, emptyAsk, type AskDraft } from '@/lib/kept/ask-draft'
import { useDraft } from '@/lib/hooks/use-draft'

export const useAskDraft = () => {
  const { value, change, clear } = useDraft(ASK_DRAFT, emptyAsk)
  const put = useCallback((part: Partial<AskDraft>) => change((old) => ({ ...old, ...part })), [change])
  // A draft of an earlier version may lack what came later.
  return { value: { ...emptyAsk(), ...value }, put, clear }
}

export type AskDraftHold = ReturnType<typeof useAskDraft>
