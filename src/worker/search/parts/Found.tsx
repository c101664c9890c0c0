import { useCallback } from 'react'
import { call } from '@/cloud'
import type { Input } from '@/contract'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { Further } from '@/ui/Further'
import { ListState } from '@/ui/ListState'
import { toInput, type Asked } from './asked'
import { FoundRows } from './FoundRows'
import { TakeOut } from './TakeOut'

const Rows = ({ asked }: { asked: string }) => {
  const load = useCallback(
    (after?: string) => call('matters.search', { ...(JSON.parse(asked) as Input<'matters.search'>), after }),
    [asked],
  )
  const list = usePages(load)
  const lookedTo = list.page?.lookedTo ?? null
  const isPartial = lookedTo !== null && list.next !== null && !list.loading
  return (
    <>
      <ListState
        list={isPartial ? { ...list, next: null } : list}
        empty={
          <EmptyState
            icon="search"
            title={isPartial ? '还没有找到' : '没有找到'}
            text={isPartial ? '更早的还没有看，可以接着找' : '换个词，或者少选几样再看看'}
          />
        }
      >
        <FoundRows rows={list.rows} />
      </ListState>
      {list.rows.length > 0 && <TakeOut asked={JSON.parse(asked) as Input<'matters.search'>} />}
      {isPartial && <Further lookedTo={lookedTo} onMore={list.more} />}
    </>
  )
}

/** What fits, newest first; another question begins another list. */
export const Found = ({ asked }: { asked: Asked }) => {
  const input = JSON.stringify(toInput(asked))
  return <Rows key={input} asked={input} />
}
