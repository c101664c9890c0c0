import { useCallback } from 'react'
import { CustomWrapper } from '@tarojs/components'
import { call } from '@/cloud'
import type { Input } from '@/contract'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { Further } from '@/ui/Further'
import { ListState } from '@/ui/ListState'
import { HouseholdCard } from './HouseholdCard'

interface RowsProps {
  /** What is asked, as one text: another question begins another list. */
  asked: string
  narrowed: boolean
  partial?: boolean
  picked: string | null
  onPick: (id: string) => void
}

const Nothing = ({ partial, narrowed }: Pick<RowsProps, 'partial' | 'narrowed'>) => {
  if (partial) return <EmptyState icon="search" title="还没有找到" text="更早登记的还没有看，可以接着找" />
  if (narrowed) return <EmptyState icon="search" title="没有这样的户" text="换个词，或者少选几样再看看" />
  return <EmptyState icon="home" title="还没登记住户" text="一户一条：门牌、找谁、电话。点下面的「登记一户」" />
}

/** The households that fit, the newest first. */
export const Rows = ({ asked, narrowed, picked, onPick }: RowsProps) => {
  const load = useCallback(
    (after?: string) => call('households.list', { ...(JSON.parse(asked) as Input<'households.list'>), after }),
    [asked],
  )
  const list = usePages(load)
  const lookedTo = list.page?.lookedTo ?? null
  const partial = lookedTo !== null && list.next !== null && !list.loading
  return (
    <>
      <ListState list={partial ? { ...list, next: null } : list} empty={<Nothing partial={partial} narrowed={narrowed} />}>
        {list.rows.map((row) => (
          <CustomWrapper key={row.id}>
            <HouseholdCard row={row} picked={row.id === picked} onOpen={() => onPick(row.id)} />
          </CustomWrapper>
        ))}
      </ListState>
      {partial && <Further lookedTo={lookedTo} onMore={list.more} />}
    </>
  )
}
