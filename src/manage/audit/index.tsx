import { useCallback } from 'react'
import { useRouter } from '@tarojs/taro'
import { call } from '@/cloud'
import { auditKinds } from '@/contract/words'
import { fullMoment } from '@/lib/words/calendar-day'
import { usePages } from '@/lib/hooks/use-pages'
import { useWide } from '@/lib/hooks/use-wide'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Table, type Column } from '@/ui/Table'
import { Office } from '../parts/Office'
import { AuditLine, Changes, whoWords, type Line } from './parts/AuditLine'

const columns: readonly Column<Line>[] = [
  { title: '时间', of: ({ at }) => fullMoment(at) },
  { title: '谁', of: whoWords },
  { title: '做了什么', of: ({ what }) => auditKinds[what] },
  { title: '哪里', of: ({ orgName }) => orgName },
  { title: '改动', look: 'wide', of: (line) => <Changes line={line} /> },
]

/** Who changed what in the tree, in offices and in settings. Nobody can change this list. */
export default function Audit() {
  const { params } = useRouter()
  const orgId = params['id']
  const wide = useWide()
  const load = useCallback((after?: string) => call('audit.list', { orgId, after }), [orgId])
  const list = usePages(load)
  return (
    <Office>
      <ListState list={list} empty={<EmptyState icon="list" title="还没有改动过" text="谁改了什么，以后都在这儿" />}>
        {wide ? (
          <Table columns={columns} rows={list.rows} idOf={({ id }) => id} />
        ) : (
          list.rows.map((line) => <AuditLine key={line.id} line={line} />)
        )}
      </ListState>
    </Office>
  )
}
