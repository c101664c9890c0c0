import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import type { Figure } from '@/contract/words-statistics'
import { useMe } from '@/lib/kept/person'
import { useCall } from '@/lib/hooks/use-call'
import { gridsKept } from '@/lib/routes/manages'
import { moment } from '@/lib/words/dates'
import { periodWords } from '@/lib/words/figure-periods'
import { stateWords } from '@/lib/words/figure-words'
import { BacklogCard } from '@/ui/BacklogCard'
import { Card } from '@/ui/Card'
import { Chips } from '@/ui/Chips'
import { Middle } from '@/ui/Columns'
import { DefinitionSheet } from '@/ui/DefinitionSheet'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { FigureRows } from '@/ui/FigureRows'
import { Heading } from '@/ui/Heading'
import { Rates } from '@/ui/Rates'
import { Screen } from '@/ui/Screen'
import { CardsSkeleton } from '@/ui/Skeletons'

const shown: readonly Figure[] = ['respondTime', 'answerTime', 'served']

const Week = ({ here }: { here: Output<'statistics.here'> }) => {
  const [asked, setAsked] = useState<Figure | null>(null)
  const { place, period, figures, backlog, coverage } = here
  if (!figures) return null
  return (
    <>
      <Card id="week-head">
        <Heading look="title">{place.name}</Heading>
        <View>{`${periodWords(period.name)}，大家说了 ${figures.asked} 件`}</View>
        <View className="small">{stateWords(period)}</View>
      </Card>
      {backlog && <BacklogCard backlog={backlog} onAsk={setAsked} />}
      <Rates figures={figures} onAsk={setAsked} />
      <FigureRows here={{ figures, coverage }} only={shown} onAsk={setAsked} />
      <View className="note">{`只看您自己的网格，不跟谁比。算到 ${moment(here.asOf)}`}</View>
      {asked && <DefinitionSheet of={[asked]} onClose={() => setAsked(null)} />}
    </>
  )
}

/** A worker's own week: what waits, and what came of what was asked. Beside nobody else's. */
export default function MyWeek() {
  const grids = gridsKept(useMe())
  const [orgId, setOrgId] = useState<string | undefined>()
  const { data, error, retry } = useCall('statistics.here', { as: 'worker', orgId })
  return (
    <Screen>
      <Middle>
        {grids.length > 1 && (
          <Chips
            name="grid"
            choices={grids.map((grid) => ({ id: grid.orgId, name: grid.orgName }))}
            picked={data?.place.id ?? null}
            onPick={setOrgId}
          />
        )}
        {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
        <ErrorLine error={data && error} />
        {data && <Week key={data.place.id} here={data} />}
      </Middle>
    </Screen>
  )
}
