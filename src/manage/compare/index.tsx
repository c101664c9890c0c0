import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { fullDay } from '@/lib/words/calendar-day'
import { useCall } from '@/lib/hooks/use-call'
import { Card } from '@/ui/Card'
import { Middle } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace } from '@/ui/ErrorInPlace'
import { Part } from '@/ui/Part'
import { Row } from '@/ui/Row'
import { Sheet } from '@/ui/Sheet'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { Community } from './parts/Community'

type Shown = Output<'points.byOrg'>

const Choice = ({ shown, onPick }: { shown: Shown; onPick: (orgId: string) => void }) => {
  const [choosing, setChoosing] = useState(false)
  const pick = (orgId: string) => {
    setChoosing(false)
    onPick(orgId)
  }
  return (
    <>
      <Card className="card-lines">
        <Row
          id="compare-choose"
          title={shown.orgId === null ? '选一个乡镇(街道)' : shown.orgName}
          text={shown.orgId === null ? undefined : '换一个看'}
          onClick={() => setChoosing(true)}
        />
      </Card>
      <Sheet title="看哪个乡镇(街道)" visible={choosing} onClose={() => setChoosing(false)}>
        {shown.townships.map(({ id, name }) => (
          <Row key={id} id={`compare-${id}`} title={name} onClick={() => pick(id)} />
        ))}
      </Sheet>
    </>
  )
}

const Communities = ({ shown: { rows, orgName, from, to } }: { shown: Shown }) => {
  const most = Math.max(0, ...rows.map(({ perThousand }) => perThousand ?? 0))
  return (
    <Part id="communities" title={`${orgName}，每千人办成几件`}>
      <View className="small">{`${fullDay(from)}到${fullDay(to - 1)}，居民、受助家庭或村(社区)确认过的事。按代码排，不分先后。`}</View>
      {rows.map((row) => (
        <Community key={row.orgId} row={row} most={most} />
      ))}
    </Part>
  )
}

/** Communities beside each other by what was confirmed there for each thousand who live there. Never people. */
export default function Compare() {
  const [orgId, setOrgId] = useState<string | null>(null)
  const { data, error, retry } = useCall('points.byOrg', orgId === null ? {} : { orgId })
  return (
    <Office>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton count={3} />)}
      {data && !data.on && <EmptyState icon="list" title="没有开" text="旗县可以在「设置 → 数字」里打开。只比村(社区)，从不比人" />}
      {data?.on && (
        <Middle>
          {data.townships.length > 0 && <Choice shown={data} onPick={setOrgId} />}
          {data.orgId !== null && <Communities shown={data} />}
        </Middle>
      )}
    </Office>
  )
}
