import { useCallback } from 'react'
import { CustomWrapper } from '@tarojs/components'
import { call } from '@/cloud'
import type { Input } from '@/contract'
import { open } from '@/lib/routes/routes'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { Further } from '@/ui/Further'
import { ListState } from '@/ui/ListState'
import { QueuedMatter } from '@/ui/MatterRow'
import { toInput, type Asked } from './asked'

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
        {list.rows.map((matter) => (
          <CustomWrapper key={matter.id}>
            <QueuedMatter matter={matter} onOpen={open.matter} />
          </CustomWrapper>
        ))}
      </ListState>
      {isPartial && <Further lookedTo={lookedTo} onMore={list.more} />}
    </>
  )
}

/** What fits, newest first; another question begins another list. */
export const Found = ({ asked }: { asked: Asked }) => {
  const input = JSON.stringify(toInput(asked))
  return <Rows key={input} asked={input} />
}
