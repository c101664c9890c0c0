import { now } from '@/cloud'
import { View } from '@tarojs/components'
import { listNames } from '@/contract/lists'
import { Card } from '@/ui/Card'
import { ManyChips } from '@/ui/ManyChips'
import type { Values } from './filled'
import type { VisitPartProps } from './part-props'

type Items = Values['lists']['brought']

const offered = (items: Items) => items.filter(({ from, until }) => (from ?? 0) <= now() && now() < (until ?? Infinity))

/** 三带去, 三带回: what the county has in its lists. */
export const Carried = ({ filled, put, values: { lists } }: VisitPartProps) => (
  <Card>
    <View className="field">
      <View className="field-label">{`${listNames.brought}，没有就不选`}</View>
      <ManyChips name="brought" choices={offered(lists.brought)} picked={filled.brought} onChange={(brought) => put({ brought })} />
    </View>
    <View className="field">
      <View className="field-label">{`${listNames.tookBack}，没有就不选`}</View>
      <ManyChips name="took" choices={offered(lists.tookBack)} picked={filled.tookBack} onChange={(tookBack) => put({ tookBack })} />
    </View>
  </Card>
)
