import { useCallback } from 'react'
import { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { call } from '@/cloud'
import { moment } from '@/lib/words/dates'
import { roleName } from '@/lib/words/labels'
import { usePages } from '@/lib/hooks/use-pages'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'

/** 谁看过我: every time somebody who works for the place opened it, newest first. */
export default function Viewers() {
  const id = useRouter().params['id'] ?? ''
  const load = useCallback((after?: string) => call('matters.viewers', { id, after }), [id])
  const list = usePages(load)
  return (
    <Screen>
      <ListState
        list={list}
        empty={<EmptyState icon="eye" title="还没有别人看过" text="除了您，只有办这件事的人和他们的上级看得到。谁看了，这儿都记着" />}
      >
        <Card className="card-lines">
          {list.rows.map((one) => (
            <Row key={one.id} icon="eye" title={one.role ? `${roleName(one.role)} ${one.name}` : one.name} text={moment(one.at)} />
          ))}
        </Card>
        <View className="note">工作人员每看一次，这儿就记一笔</View>
      </ListState>
    </Screen>
  )
}
