import { useCallback, useState } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import { call } from '@/cloud'
import { offerKinds, type OfferKind } from '@/contract/words-service'
import { usePages } from '@/lib/hooks/use-pages'
import { Chips } from '@/ui/Chips'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { Mine } from './parts/Mine'
import { Wanted } from './parts/Wanted'
import './index.scss'

const views = [
  { id: 'wanted', name: '我能做的' },
  { id: 'mine', name: '我认领的' },
] as const
const all = 'all'
const kinds = [{ id: all, name: '全部' }, ...Object.entries(offerKinds).map(([id, name]) => ({ id, name }))]

/** What waits for somebody, what fits best first. */
const WantedList = ({ kind }: { kind: OfferKind | undefined }) => {
  const load = useCallback((after?: string) => call('service.offers', { after, kind }), [kind])
  const list = usePages(load)
  return (
    <ListState list={list} empty={<EmptyState icon="hand" title="现在没有等人的事" text="村里有岗位、微心愿和活动，会放在这儿" />}>
      {list.rows.map((offer) => (
        <CustomWrapper key={offer.id}>
          <Wanted offer={offer} onTaken={() => void list.refresh()} />
        </CustomWrapper>
      ))}
    </ListState>
  )
}

/** 「我能做什么」, and what the member has taken on. */
export default function Offers() {
  const [view, setView] = useState<'wanted' | 'mine'>('wanted')
  const [kind, setKind] = useState<string>(all)
  return (
    <Screen>
      <Segment choices={views} picked={view} onPick={setView} />
      {view === 'wanted' && (
        <View className="offers-kinds">
          <Chips name="kind" choices={kinds} picked={kind} onPick={setKind} />
        </View>
      )}
      {view === 'wanted' ? <WantedList key={kind} kind={kind === all ? undefined : (kind as OfferKind)} /> : <Mine />}
    </Screen>
  )
}
