import { useCallback, useState } from 'react'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '@/cloud'
import type { TraceRow } from '@/contract/inbox'
import { deliveries, type Delivery } from '@/contract/words-inbox'
import { fullMoment } from '@/lib/calendar-day'
import { usePages } from '@/lib/use-pages'
import { useWide } from '@/lib/use-wide'
import { Chips } from '@/ui/Chips'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Screen } from '@/ui/Screen'
import { Table, type Column } from '@/ui/Table'
import { Line, toWords, Way } from './parts/Line'
import './parts/trace.scss'

const columns: readonly Column<TraceRow>[] = [
  { title: '时间', of: ({ at }) => fullMoment(at) },
  { title: '给谁', of: toWords },
  { title: '消息', of: ({ title }) => title },
  { title: '现在', of: ({ state }) => deliveries[state] },
  { title: '怎么走的', look: 'wide', of: (row) => <Way row={row} /> },
]

/** What one looks for first: what did not arrive. */
const shown = [
  { id: 'all', name: '全部' },
  { id: 'failed', name: '没发成' },
  { id: 'noCredit', name: '没有次数' },
  { id: 'banned', name: '关了提醒' },
  { id: 'waiting', name: '等着发' },
  { id: 'arrived', name: '送到了' },
] as const satisfies readonly { id: Delivery | 'all'; name: string }[]
type Shown = (typeof shown)[number]['id']

const List = ({ page, state }: { page: string | undefined; state: Shown }) => {
  const wide = useWide()
  const load = useCallback((after?: string) => call('inbox.trace', { page, state: state === 'all' ? undefined : state, after }), [page, state])
  const list = usePages(load)
  return (
    <ListState list={list} empty={<EmptyState icon='bell' title='没有这样的消息' text='每条消息走到哪一步，都在这儿看得到' />}>
      {wide ? <Table columns={columns} rows={list.rows} idOf={({ id }) => id} /> : list.rows.map((row) => <Line key={row.id} row={row} />)}
    </ListState>
  )
}

/** Where each message went, without its words: all of them, or those of one matter. */
export default function Trace() {
  const { params } = useRouter()
  const page = params['page'] ? decodeURIComponent(params['page']) : undefined
  const [state, setState] = useState<Shown>('all')
  return (
    <Screen>
      {page && <View className='small trace-about'>只看一件事的消息</View>}
      <Chips name='trace' choices={shown} picked={state} onPick={(id) => setState(shown.find((one) => one.id === id)?.id ?? 'all')} />
      <View className='section' />
      <List key={`${page}-${state}`} page={page} state={state} />
    </Screen>
  )
}
