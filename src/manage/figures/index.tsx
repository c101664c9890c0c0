import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { useCall } from '@/lib/hooks/use-call'
import { useWide } from '@/lib/hooks/use-wide'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { Trail } from '../parts/Trail'
import { inputOf, type Asked } from './parts/asked'
import { OnDesk } from './parts/OnDesk'
import { OnPhone } from './parts/OnPhone'

/** How it goes in a place: three rates beside the backlog, the rest below, and down the tree and up again. */
export default function FiguresPage() {
  const wide = useWide()
  const { params } = useRouter()
  const [asked, setAsked] = useState<Asked>({ orgId: params['orgId'] })
  const { data, error, retry } = useCall('statistics.here', inputOf(asked))
  const enter = ({ id }: { id: string }) => setAsked({ ...asked, orgId: id })
  const Shown = wide ? OnDesk : OnPhone
  return (
    <Office>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Trail path={[...data.path, data.place]} onPick={enter} />}
      <ErrorLine error={data && error} />
      {data && <Shown key={data.place.id} here={data} asked={asked} onEnter={enter} onFilter={setAsked} />}
    </Office>
  )
}
