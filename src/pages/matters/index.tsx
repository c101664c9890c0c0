import { useState } from 'react'
import { answersForAPlace, isMember, useMe } from '@/lib/person'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { MyMatters } from './parts/MyMatters'
import { QueueList } from './parts/QueueList'
import { Ways } from './parts/Ways'

const views = [{ id: 'queue', name: '我要办的' }, { id: 'mine', name: '我提的' }] as const

export default function Matters() {
  const me = useMe()
  const isWorker = answersForAPlace(me) || isMember(me)
  const [picked, setPicked] = useState<'queue' | 'mine'>('queue')
  return (
    <Screen>
      {isWorker && <Segment choices={views} picked={picked} onPick={setPicked} />}
      {isWorker && picked === 'queue' ? <><Ways me={me} /><QueueList /></> : <MyMatters />}
    </Screen>
  )
}
