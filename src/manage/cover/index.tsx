import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { gapKinds, type GapKind } from '@/contract/words-households'
import { useMe } from '@/lib/kept/person'
import { placeKept } from '@/lib/routes/manages'
import { manage } from '@/lib/routes/routes-manage'
import { useCall } from '@/lib/hooks/use-call'
import { useWide } from '@/lib/hooks/use-wide'
import { Columns } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Sheet } from '@/ui/Sheet'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { Covered } from './parts/Covered'
import { isHouseholdGap, Lacking } from './parts/Lacking'

/** 双向覆盖: how many of those lived in have somebody, what is missing on either side, and the one thing that mends it. */
export default function Cover() {
  const me = useMe()
  const orgId = useRouter().params['orgId'] ?? placeKept(me) ?? undefined
  const wide = useWide()
  const { data, error, retry } = useCall('links.gaps', { orgId })
  const [picked, setPicked] = useState<GapKind | null>(null)
  const beside = picked && data ? <Lacking key={picked} kind={picked} gaps={data} /> : null
  const pick = (kind: GapKind) => {
    if (wide) setPicked(kind === picked ? null : kind)
    else if (isHouseholdGap(kind)) manage.households(data?.orgId, kind)
    else setPicked(kind)
  }
  return (
    <Office>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && (
        <Columns rest={wide ? (beside ?? <EmptyState icon="people" title="点左边的一项，这里就能看到是哪些" />) : null}>
          <ErrorLine error={error} />
          <Covered gaps={data} picked={picked} onPick={pick} />
          {!wide && picked && (
            <Sheet title={gapKinds[picked]} visible onClose={() => setPicked(null)}>
              {beside}
            </Sheet>
          )}
        </Columns>
      )}
    </Office>
  )
}
