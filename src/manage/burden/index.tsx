import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Output } from '@/contract'
import { useCall } from '@/lib/hooks/use-call'
import { monthDay, weekBefore } from '@/lib/words/calendar-day'
import { Middle } from '@/ui/Columns'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorInPlace, ErrorLine } from '@/ui/ErrorInPlace'
import { Part } from '@/ui/Part'
import { Press } from '@/ui/Press'
import { CardsSkeleton } from '@/ui/Skeletons'
import { Office } from '../parts/Office'
import { Each } from './parts/Each'
import { Below } from './parts/Below'
import { Sources } from './parts/Sources'
import './parts/burden.scss'

type Shown = Output<'statistics.burden'>

interface Looking {
  readonly orgId?: string | undefined
  readonly week?: string | undefined
}

const Week = ({ shown: { place, week, path }, onGo }: { shown: Shown; onGo: (to: Looking) => void }) => {
  const above = path.at(-1)
  return (
    <View className="burden-head">
      <View className="grow">{`${place.name}，${monthDay(week.from)}到${monthDay(week.to - 1)}`}</View>
      {above && (
        <Press id="burden-up" className="link" onPress={() => onGo({ orgId: above.id, week: week.name })}>
          {`回到${above.name}`}
        </Press>
      )}
      <Press id="burden-before" className="link" onPress={() => onGo({ orgId: place.id, week: weekBefore(week.from) })}>
        看前一周
      </Press>
    </View>
  )
}

/** For those who ask: what was asked of one person in a week, who asked it, and of how many it was too much. Never who. */
export default function Burden() {
  const [at, setAt] = useState<Looking>({ orgId: useRouter().params['orgId'] })
  const { data, error, retry } = useCall('statistics.burden', { ...at })
  return (
    <Office>
      {!data && (error ? <ErrorInPlace error={error} onRetry={retry} /> : <CardsSkeleton />)}
      {data && (
        <Middle>
          <ErrorLine error={error} />
          <Week shown={data} onGo={setAt} />
          {data.people === 0 ? (
            <EmptyState icon="done" title="这一周还没有数" text="每天夜里算一次，明天再来看" />
          ) : (
            <>
              <Part id="burden-each" title="请一个人做的">
                <Each shown={data} />
              </Part>
              <Part id="burden-sources" title="谁请的">
                <Sources sources={data.sources} />
              </Part>
              {data.children.length > 0 && (
                <Part id="burden-below" title="下面各处，一个人">
                  <Below rows={data.children} onGo={(orgId) => setAt({ orgId, week: data.week.name })} />
                </Part>
              )}
            </>
          )}
        </Middle>
      )}
    </Office>
  )
}
