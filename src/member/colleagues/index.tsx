import { useCallback } from 'react'
import { useRouter } from '@tarojs/taro'
import { CustomWrapper, View } from '@tarojs/components'
import { call } from '@/cloud'
import type { Output } from '@/contract'
import { sayMinutes } from '@/contract/words-attendance'
import { day } from '@/lib/words/dates'
import { open } from '@/lib/routes/routes'
import { usePages } from '@/lib/hooks/use-pages'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import './colleagues.scss'

type Colleague = Output<'reporting.colleagues'>['rows'][number]

/** What was confirmed of somebody's service, or why nothing stands there. */
const servedWords = (service: Colleague['service']): string => {
  if (service === null) return '本人还没同意给单位看'
  if (service.year === 0) return '今年还没有确认过的服务'
  return `本季度 ${service.quarter === 0 ? '还没有' : sayMinutes(service.quarter)} · 今年 ${sayMinutes(service.year)}`
}

const Person = ({ person }: { person: Colleague }) => (
  <Card>
    <View className="strong">{person.name}</View>
    <View className="small">{`${person.since === null ? '' : `${day(person.since)}起`}在${person.communityName}报到`}</View>
    <View className="colleague-service">{servedWords(person.service)}</View>
    {person.service?.last != null && <View className="small">{`最近一次 ${day(person.service.last)}`}</View>}
  </Card>
)

/**
 * Members of a unit, for whoever speaks for it: where they serve and how
 * much of it was confirmed, where they agreed. Nothing else of theirs.
 */
export default function Colleagues() {
  const id = useRouter().params['id'] ?? ''
  const load = useCallback((after?: string) => call('reporting.colleagues', { id, after }), [id])
  const list = usePages(load)
  return (
    <Screen>
      <Card className="card-lines">
        <Row
          id="their-service"
          icon="list"
          title="他们的服务"
          text="谁做了什么、多少时长，每季度一张表"
          onClick={() => open.unitSheet(id)}
        />
      </Card>
      <ListState list={list} empty={<EmptyState icon="people" title="还没有党员报到" text="他们在「报到」里写上咱们单位，这儿就看得到" />}>
        {list.rows.map((person, index) => (
          <CustomWrapper key={index}>
            <Person person={person} />
          </CustomWrapper>
        ))}
      </ListState>
    </Screen>
  )
}
