import { useEffect, useState } from 'react'
import { useDidShow, useRouter } from '@tarojs/taro'
import type { Output } from '@/contract'
import { takePicked } from '@/lib/kept/picked-grid'
import { cache, recall } from '@/lib/kept/storage'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { FormSkeleton } from '@/ui/Skeletons'
import { AskForm } from './parts/AskForm'
import { useAskDraft } from './parts/use-ask-draft'

/** One page: what, where, which kind; who will get it and by when stands above the button. */
export default function Ask() {
  const draft = useAskDraft()
  const [gridId, setGridId] = useState(draft.value.gridId)
  const speaking = useRouter().params['voice'] === '1'
  const kept = `asking.of.${gridId ?? 'home'}`
  const { data, error, retry } = useCall('matters.prepare', { gridId: gridId ?? undefined }, recall<Output<'matters.prepare'>>(kept))
  useEffect(() => {
    if (data) cache(kept, data)
  }, [kept, data])
  useDidShow(() => {
    const picked = takePicked()
    if (!picked) return
    setGridId(picked)
    draft.put({ gridId: picked })
  })
  const offline = error?.code.startsWith('network.') ?? false
  return (
    <Screen barred>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <FormSkeleton />)}
      {data && !offline && <ErrorLine error={error} />}
      {data && <AskForm prepared={data} draft={draft} offline={offline} speaking={speaking} />}
    </Screen>
  )
}
