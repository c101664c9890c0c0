import { useState } from 'react'
import { useDraft } from '@/lib/hooks/use-draft'
import type { Filled } from './filled'

/** What is being filled in, kept on the phone until it is sent; consent is given anew each time. */
export const useFilled = (name: string, known: Filled) => {
  const draft = useDraft<Filled>(name, () => known)
  const [agreed, setAgreed] = useState(false)
  const change = (over: Partial<Filled>) => {
    if (over.agreed !== undefined) setAgreed(over.agreed)
    draft.change((old) => ({ ...old, ...over, agreed: false }))
  }
  return { filled: { ...draft.value, agreed }, change, drop: draft.clear }
}
