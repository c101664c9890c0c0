import { useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { takePicked } from '@/lib/picked-grid'
import { useCall } from '@/lib/use-call'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { AskForm } from './parts/AskForm'
import { useAskDraft } from './parts/use-ask-draft'

/** One page: what, where, which kind; who will get it and by when stands above the button. */
export default function Ask() {
  const draft = useAskDraft()
  const [gridId, setGridId] = useState(draft.value.gridId)
  const { data, error, retry } = useCall('matters.prepare', { gridId: gridId ?? undefined })
  useDidShow(() => {
    const picked = takePicked()
    if (!picked) return
    setGridId(picked)
    draft.put({ gridId: picked })
  })
  return (
    <Screen barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
      {data && <ErrorLine error={error} />}
      {data && <AskForm prepared={data} draft={draft} />}
    </Screen>
  )
}
