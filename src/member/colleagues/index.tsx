import { useCallback } from 'react'
import { useRouter } from '@tarojs/taro'
import { CustomWrapper, View } from '@tarojs/components'
import { call } from '@/cloud'
import type { Output } from '@/contract'
import { day } from '@/lib/dates'
import { open } from '@/lib/routes'
import { usePages } from '@/lib/use-pages'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'

type Colleague = Output<'registration.colleagues'>['rows'][number]

const Person = ({ person }: { person: Colleague }) => (
  <Card>
    <View className='strong'>{person.name}</View>
    <View className='small'>{`${person.since === null ? '' : `${day(person.since)}起`}在${person.communityName}报到`}</View>
  </Card>
)

/** Members of a unit, for whoever speaks for it: where they serve, and the way to what has been confirmed. Nothing else of theirs. */
export default function Colleagues() {
  const id = useRouter().params['id'] ?? ''
  const load = useCallback((after?: string) => call('registration.colleagues', { id, after }), [id])
  const list = usePages(load)
  return (
    <Screen>
      <Card className='card-lines'>
        <Row id='their-service' icon='list' title='他们的服务' text='谁做了什么、多少时长，村里确认过的' onClick={() => open.unitSheet(id)} />
      </Card>
      <ListState list={list} empty={<EmptyState icon='people' title='还没有党员报到' text='他们在「报到」里写上咱们单位，这儿就看得到' />}>
        {list.rows.map((person, index) => <CustomWrapper key={index}><Person person={person} /></CustomWrapper>)}
      </ListState>
    </Screen>
  )
}
