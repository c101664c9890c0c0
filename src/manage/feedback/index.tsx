import { useCallback, useState } from 'react'
import { call } from '@/cloud'
import type { FeedbackItem } from '@/contract/feedback'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Screen } from '@/ui/Screen'
import { Segment } from '@/ui/Segment'
import { Opinion } from './parts/Opinion'
import { SettleSheet } from './parts/SettleSheet'

const views = [
  { id: 'open', name: '待处理' },
  { id: 'handled', name: '已处理' },
] as const
type View = (typeof views)[number]['id']

const emptyWords: Record<View, { title: string; text: string }> = {
  open: { title: '都看过了', text: '有人提意见，会先到消息里，再列在这儿' },
  handled: { title: '还没有处理过的', text: '处理过的意见和回话留在这儿' },
}

/** 投诉建议, as the county sees to it. */
export default function FeedbackList() {
  const [view, setView] = useState<View>('open')
  const [settling, setSettling] = useState<FeedbackItem | null>(null)
  const load = useCallback((after?: string) => call('feedback.list', { handled: view === 'handled', after }), [view])
  const list = usePages(load)
  const settled = () => {
    setSettling(null)
    void list.refresh()
  }
  return (
    <Screen>
      <Segment choices={views} picked={view} onPick={setView} />
      <ListState list={list} empty={<EmptyState icon="speech" {...emptyWords[view]} />}>
        {list.rows.map((item) => (
          <Opinion key={item.id} item={item} onSettle={() => setSettling(item)} />
        ))}
      </ListState>
      <SettleSheet key={settling?.id} item={settling} onClose={() => setSettling(null)} onSettled={settled} />
    </Screen>
  )
}
