import { useCallback, useState } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '@/cloud'
import type { TraceKind, TraceRow } from '@/contract/inbox-trace'
import { fullMoment } from '@/lib/words/calendar-day'
import { manage } from '@/lib/routes/routes-manage'
import { usePages } from '@/lib/hooks/use-pages'
import { useWide } from '@/lib/hooks/use-wide'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Table, type Column } from '@/ui/Table'
import { Office } from '../parts/Office'
import { everything, type Asked } from './parts/asked'
import { Filters } from './parts/Filters'
import { Line, standing, toWords } from './parts/Line'
import './parts/trace.scss'

const columns: readonly Column<TraceRow>[] = [
  { title: '时间', look: 'middle', of: ({ at }) => fullMoment(at) },
  { title: '给谁', of: toWords },
  { title: '消息', of: ({ title }) => title },
  { title: '到哪一步了', look: 'wide', of: standing },
]

type Kinds = readonly TraceKind[]

interface ListProps {
  page: string | undefined
  asked: Asked
  onKinds: (kinds: Kinds) => void
}

const List = ({ page, asked: { who, kind, state }, onKinds }: ListProps) => {
  const wide = useWide()
  const kindId = kind?.id
  const load = useCallback(
    async (after?: string) => {
      const reply = await call('inbox.trace', {
        page,
        who: who || undefined,
        kind: kindId,
        state: state === 'all' ? undefined : state,
        after,
      })
      if (reply.ok) onKinds(reply.data.kinds)
      return reply
    },
    [page, who, kindId, state, onKinds],
  )
  const list = usePages(load)
  return (
    <ListState list={list} empty={<EmptyState icon="bell" title="没有这样的消息" text="每条消息走到哪一步，都在这儿看得到" />}>
      {wide ? (
        <Table columns={columns} rows={list.rows} idOf={({ id }) => id} onPick={({ id }) => manage.traceOne(id)} />
      ) : (
        list.rows.map((row) => (
          <CustomWrapper key={row.id}>
            <Line row={row} />
          </CustomWrapper>
        ))
      )}
    </ListState>
  )
}

/** Where each message went, without its words: all of them, or those of one matter, to one person, of one kind. */
export default function Trace() {
  const { params } = useRouter()
  const page = params['page'] ? decodeURIComponent(params['page']) : undefined
  const [asked, setAsked] = useState<Asked>(everything)
  const [kinds, setKinds] = useState<Kinds>([])
  return (
    <Office>
      {page && <View className="small trace-about">只看一件事的消息</View>}
      <Filters asked={asked} kinds={kinds} onChange={setAsked} />
      <List key={`${page}-${JSON.stringify(asked)}`} page={page} asked={asked} onKinds={setKinds} />
    </Office>
  )
}
