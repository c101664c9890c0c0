import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useCall } from '@/lib/use-call'
import { Middle } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Skills, Units } from './parts/Known'
import { Waiting } from './parts/Waiting'
import './parts/desk.scss'

/** The secretary's desk of 报到, in one call: who waits, who can do what, which units there are. */
export default function Desk() {
  const orgId = useRouter().params['orgId']
  const { data, error, retry, refresh } = useCall('registration.desk', orgId ? { orgId } : {})
  const waiting = data ? [...data.members, ...data.units].sort((one, other) => one.sentAt - other.sentAt) : []
  return (
    <Screen>
      <Middle>
        {data && <ErrorLine error={error} />}
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
        {data && waiting.length === 0 && <EmptyState icon='check' title='没有人在等确认' text='有党员或单位来报到，会放在这儿' />}
        {waiting.length > 0 && <View className='desk-title'>{`${waiting.length} 个在等您确认`}</View>}
        {waiting.map((one) => <Waiting key={one.id} one={one} onDone={() => void refresh()} />)}
        {data && <Skills desk={data} />}
        {data && <Units desk={data} />}
      </Middle>
    </Screen>
  )
}
