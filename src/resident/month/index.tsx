import { useState } from 'react'
import { open } from '@/lib/routes/routes'
import { useCall } from '@/lib/hooks/use-call'
import { monthBack } from '@/lib/words/figure-periods'
import { BigButton } from '@/ui/BigButton'
import { Middle } from '@/ui/Columns'
import { DefinitionSheet } from '@/ui/DefinitionSheet'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Sentences } from './parts/Sentences'

const months = [
  { id: 'this', name: '这个月' },
  { id: 'last', name: '上个月' },
] as const

const NoHome = () => (
  <EmptyState icon="home" title="还不知道您住在哪个网格" text="选一次就记住，这儿就能看到那里的事">
    <BigButton id="settle-go" look="main" icon="home" onClick={open.settle}>
      选我住的地方
    </BigButton>
  </EmptyState>
)

const Shown = ({ month }: { month: (typeof months)[number]['id'] }) => {
  const [defined, setDefined] = useState(false)
  const { data, error, retry } = useCall('statistics.here', { as: 'resident', period: monthBack(month === 'this' ? 0 : 1) })
  if (!data && error?.code === 'statistics.no_home') return <NoHome />
  if (!data) return error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={1} />
  return (
    <>
      <ErrorLine error={error} />
      <Sentences here={data} onAsk={() => setDefined(true)} />
      {defined && <DefinitionSheet of={['response', 'solution', 'satisfaction', 'open', 'late']} onClose={() => setDefined(false)} />}
    </>
  )
}

/** What was said in the grid where one lives and what came of it, in five sentences. */
export default function OurMonth() {
  const [month, setMonth] = useState<(typeof months)[number]['id']>('this')
  return (
    <Screen>
      <Middle>
        <Segment choices={months} picked={month} onPick={setMonth} />
        <Shown key={month} month={month} />
      </Middle>
    </Screen>
  )
}
