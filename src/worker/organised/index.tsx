import { useState } from 'react'
import { useRouter } from '@tarojs/taro'
import { CustomWrapper, View } from '@tarojs/components'
import { call } from '@/cloud'
import { offerLook } from '@/lib/words/offer-words'
import { open } from '@/lib/routes/routes'
import { usePages } from '@/lib/hooks/use-pages'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { OfferRow } from '@/ui/OfferRow'
import { Row } from '@/ui/Row'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { StateBadge } from '@/ui/StateBadge'
import { Short } from './parts/Short'

const load = (after?: string) => call('service.organised', { after })

/** The three things that one may put up. */
const Ways = () => (
  <Card className="card-lines">
    <Row id="new-wish" icon="hand" title="替住户发微心愿" text="小事一桩，不写是谁家，认领了才看得到" onClick={() => open.putUp('wish')} />
    <Row id="new-post" icon="people" title="设一个岗位" text="长期要人的，比如周末量血压" onClick={() => open.putUp('post')} />
    <Row id="new-event" icon="clock" title="办一次活动" text="有时间、有地点，报名来" onClick={() => open.putUp('event')} />
  </Card>
)

const PutUp = () => {
  const list = usePages(load)
  return (
    <ListState list={list} empty={<EmptyState icon="hand" title="还没有发过" text="上面选一样，党员在「我能做什么」里就看到了" />}>
      {list.rows.map((offer) => (
        <CustomWrapper key={offer.id}>
          <OfferRow offer={offer} onOpen={() => open.offer(offer.id)} state={<StateBadge {...offerLook(offer)} />} />
        </CustomWrapper>
      ))}
    </ListState>
  )
}

const views = [
  { id: 'putUp', name: '发过的' },
  { id: 'short', name: '还缺人的' },
] as const

/** What my place has put up, who came forward, and what is still short. */
export default function Organised() {
  const [view, setView] = useState<'putUp' | 'short'>(useRouter().params['view'] === 'short' ? 'short' : 'putUp')
  return (
    <Screen>
      <Ways />
      <Segment choices={views} picked={view} onPick={setView} />
      <View className="section" />
      {view === 'putUp' ? <PutUp /> : <Short />}
    </Screen>
  )
}
