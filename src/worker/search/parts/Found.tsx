import { useCallback } from 'react'
import { CustomWrapper } from '@tarojs/components'
import { call } from '@/cloud'
import type { Input } from '@/contract'
import { open } from '@/lib/routes'
import { usePages } from '@/lib/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { QueuedMatter } from '@/ui/MatterRow'
import { toInput, type Asked } from './asked'

const Rows = ({ asked }: { asked: string }) => {
  const load = useCallback((after?: string) => call('matters.search', { ...(JSON.parse(asked) as Input<'matters.search'>), after }), [asked])
  const list = usePages(load)
  return (
    <ListState list={list} empty={<EmptyState icon='search' title='没有找到' text='换个词，或者少选几样再看看' />}>
      {list.rows.map((matter) => (
        <CustomWrapper key={matter.id}><QueuedMatter matter={matter} onOpen={open.matter} /></CustomWrapper>
      ))}
    </ListState>
  )
}

/** What fits, newest first; another question begins another list. */
export const Found = ({ asked }: { asked: Asked }) => {
  const input = JSON.stringify(toInput(asked))
  return <Rows key={input} asked={input} />
}
