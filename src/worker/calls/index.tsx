import { useCallback, useState } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import { call } from '@/cloud'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { CallCard } from './parts/CallCard'

const views = [
  { id: 'open', name: '还要打的' },
  { id: 'done', name: '告诉过的' },
] as const
type Shown = (typeof views)[number]['id']

const Nothing = ({ shown }: { shown: Shown }) =>
  shown === 'open' ? (
    <EmptyState icon="done" title="没有要打电话的人" text="微信通知不到的人，会列在这儿" />
  ) : (
    <EmptyState icon="phone" title="还没有打过" text="谁在什么时候说到的，都留在这儿" />
  )

const List = ({ shown }: { shown: Shown }) => {
  const load = useCallback((after?: string) => call('inbox.callList', { done: shown === 'done', after }), [shown])
  const list = usePages(load)
  const { refresh } = list
  const onChanged = useCallback(() => void refresh(), [refresh])
  return (
    <ListState list={list} empty={<Nothing shown={shown} />}>
      {list.rows.map((entry) => (
        <CustomWrapper key={entry.id}>
          <CallCard entry={entry} onChanged={onChanged} />
        </CustomWrapper>
      ))}
    </ListState>
  )
}

/** Those whom WeChat does not reach: who, why, by when. Two taps: call, and say that they know. */
export default function Calls() {
  const [shown, setShown] = useState<Shown>('open')
  return (
    <Screen>
      <Segment choices={views} picked={shown} onPick={setShown} />
      <View className="calls">
        <List key={shown} shown={shown} />
      </View>
    </Screen>
  )
}
