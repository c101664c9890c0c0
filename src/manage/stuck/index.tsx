import { useCallback } from 'react'
import { call } from '@/cloud'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Office } from '../parts/Office'
import { StuckCard } from './parts/StuckCard'

/** What ought to have followed from something saved and never did: the county has it tried again. */
export default function StuckList() {
  const load = useCallback((after?: string) => call('audit.stuck', { after }), [])
  const list = usePages(load)
  return (
    <Office>
      <ListState list={list} empty={<EmptyState icon="check" title="都办成了" text="通知、积分这些后续，试了多次还没办成的，会列在这儿" />}>
        {list.rows.map((item) => (
          <StuckCard key={item.id} item={item} onRetried={() => void list.refresh()} />
        ))}
      </ListState>
    </Office>
  )
}
