import { useState } from 'react'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { Mine } from './parts/Mine'
import { Say } from './parts/Say'

const views = [
  { id: 'say', name: '说一条' },
  { id: 'mine', name: '我提过的' },
] as const
type View = (typeof views)[number]['id']

/** 投诉建议: about the service itself; it goes to the county, and its answer stands under 我提过的. */
export default function Feedback() {
  const [view, setView] = useState<View>('say')
  return (
    <Screen barred={view === 'say'}>
      <Segment choices={views} picked={view} onPick={setView} />
      {view === 'say' ? <Say onSeen={() => setView('mine')} /> : <Mine />}
    </Screen>
  )
}
