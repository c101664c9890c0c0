import { useRouter } from '@tarojs/taro'
import type { OfferView } from '@/contract/service'
import { useCall } from '@/lib/hooks/use-call'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Actions } from './parts/Actions'
import { Attendance } from './parts/Attendance'
import { Came } from './parts/Came'
import { Household } from './parts/Household'
import { Organiser } from './parts/Organiser'
import { Told } from './parts/Told'
import { What } from './parts/What'
import './index.scss'

const Content = ({ offer, onChanged }: { offer: OfferView; onChanged: (offer: OfferView) => void }) => (
  <>
    <What offer={offer} />
    {offer.household && <Household household={offer.household} />}
    <Organiser offer={offer} />
    {offer.kind === 'event' && (offer.people || offer.mine?.state === 'going') && offer.state !== 'closed' && <Attendance offer={offer} />}
    {offer.people && <Came people={offer.people} />}
    {offer.story.length > 0 && <Told story={offer.story} />}
    <Actions offer={offer} onChanged={onChanged} />
  </>
)

/** One post, wish or event: what, where, when, and what I may do about it. */
export default function OfferPage() {
  const { params } = useRouter()
  const { data, error, retry, put } = useCall('service.show', { id: params['id'] ?? '' })
  return (
    <Screen barred={(data?.can.length ?? 0) > 0}>
      {data && <ErrorLine error={error} />}
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && <Content offer={data} onChanged={put} />}
    </Screen>
  )
}
