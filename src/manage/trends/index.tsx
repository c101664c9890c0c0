import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { useCall } from '@/lib/hooks/use-call'
import { useWide } from '@/lib/hooks/use-wide'
import { Card } from '@/ui/Card'
import { Columns } from '@/ui/Columns'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Heading } from '@/ui/Heading'
import { OneOf } from '@/ui/OneOf'
import { Segment } from '@/ui/Segment'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { Chart } from './parts/Chart'
import { measures, type Measure } from './parts/measures'
import { Twin } from './parts/Twin'

const steps = [
  { id: 'month', name: '按月' },
  { id: 'quarter', name: '按季' },
] as const

const Series = ({ place, rows }: Output<'statistics.series'>) => {
  const wide = useWide()
  const [measure, setMeasure] = useState<Measure>('response')
  return (
    <Columns rest={wide ? <Twin rows={rows} /> : null}>
      <Card id="chart">
        <Heading look="title">{place.name}</Heading>
        <View className="figures-pick">
          <OneOf name="measure" label="看什么" words={measures} picked={measure} onPick={setMeasure} />
        </View>
        <Chart rows={rows} measure={measure} />
      </Card>
      <View className="note">灰字的还在变：说的事还没到都有结果的时候</View>
    </Columns>
  )
}

/** How it went, month by month or quarter by quarter. */
export default function Trends() {
  const { params } = useRouter()
  const [by, setBy] = useState<(typeof steps)[number]['id']>('month')
  const { data, error, retry } = useCall('statistics.series', { orgId: params['orgId'], by })
  return (
    <Office>
      <Segment choices={steps} picked={by} onPick={setBy} />
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      <ErrorLine error={data && error} />
      {data && <Series {...data} />}
    </Office>
  )
}
