import { useCallback, useState } from 'react'
import { call } from '@/cloud'
import type { FeedbackItem } from '@/contract/feedback'
import { plain } from '@/contract/text'
import { usePages } from '@/lib/hooks/use-pages'
import { BigButton } from '@/ui/BigButton'
import { Card } from '@/ui/Card'
import { EmptyState } from '@/ui/EmptyState'
import { Field } from '@/ui/Field'
import { ListState } from '@/ui/ListState'
import { Segment } from '@/ui/Segment'
import { Office } from '../parts/Office'
import { Opinion } from './parts/Opinion'
import { SettleSheet } from './parts/SettleSheet'

const views = [
  { id: 'open', name: '待处理' },
  { id: 'handled', name: '已处理' },
] as const
type View = (typeof views)[number]['id']

const emptyWords: Record<View, { title: string; text: string }> = {
  open: { title: '都看过了', text: '有人提意见，会先到消息里，再列在这儿' },
  handled: { title: '还没有处理过的', text: '处理过的意见和回答留在这儿' },
}

const notFound = { title: '没有这个编号', text: '请照着编号再抄一遍' }

/** 投诉建议, as the county sees to it. */
export default function FeedbackList() {
  const [view, setView] = useState<View>('open')
  const [settling, setSettling] = useState<FeedbackItem | null>(null)
  const [number, setNumber] = useState('')
  const [typed, setTyped] = useState('')
  const load = useCallback(
    (after?: string) => call('feedback.list', { handled: view === 'handled', number: number || undefined, after }),
    [view, number],
  )
  const list = usePages(load)
  const settled = () => {
    setSettling(null)
    void list.refresh()
  }
  return (
    <Office>
      <Segment choices={views} picked={view} onPick={setView} />
      <Card>
        <Field id="feedback-number" label="按编号找，不写就是全部" value={typed} onChange={setTyped} placeholder="比如：JY20261126-3F2A" />
        <BigButton id="feedback-find" onClick={() => setNumber(plain(typed))}>
          找
        </BigButton>
      </Card>
      <ListState list={list} empty={<EmptyState icon="speech" {...(number ? notFound : emptyWords[view])} />}>
        {list.rows.map((item) => (
          <Opinion key={item.id} item={item} onSettle={() => setSettling(item)} />
        ))}
      </ListState>
      <SettleSheet key={settling?.id} item={settling} onClose={() => setSettling(null)} onSettled={settled} />
    </Office>
  )
}
