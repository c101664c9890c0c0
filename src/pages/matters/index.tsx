import { useState } from 'react'
import type { Me } from '@/contract/people'
import { answersForAPlace, isMember } from '@/lib/kept/person'
import { useMyself } from '@/lib/hooks/use-myself'
import { useUnread } from '@/lib/hooks/use-unread'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Beside } from './parts/Beside'
import { MyMatters } from './parts/MyMatters'
import { QueueList } from './parts/QueueList'
import { RunningLow } from './parts/RunningLow'
import { Ways } from './parts/Ways'

const views = [
  { id: 'queue', name: '我要办的' },
  { id: 'mine', name: '我提的' },
] as const

const Views = ({ me }: { me: Me }) => {
  const isWorker = answersForAPlace(me) || isMember(me)
  const [picked, setPicked] = useState<'queue' | 'mine'>('queue')
  return (
    <>
      {isWorker && <Segment choices={views} picked={picked} onPick={setPicked} />}
      {isWorker && picked === 'queue' ? (
        <>
          <Ways me={me} />
          <RunningLow />
          <QueueList />
        </>
      ) : (
        <MyMatters answers={isWorker} />
      )}
    </>
  )
}

export default function Matters() {
  const { me, error, retry } = useMyself()
  useUnread()
  return (
    <Screen>
      {!me && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {me && (
        <Beside>
          <Views me={me} />
        </Beside>
      )}
    </Screen>
  )
}
