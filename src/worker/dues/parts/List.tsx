import { useCallback, useEffect, useRef } from 'react'
import { CustomWrapper } from '@tarojs/components'
import { call } from '@/cloud'
import type { Input } from '@/contract'
import { useKeptVisits } from '@/lib/kept/visits'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { DueCard } from './DueCard'

/** Households to look in on, what is due first at the top. */
export const List = ({ as }: Pick<Input<'visits.due'>, 'as'>) => {
  const load = useCallback((after?: string) => call('visits.due', { as, after }), [as])
  const list = usePages(load)
  const { refresh } = list
  const onChanged = useCallback(() => void refresh(), [refresh])
  const kept = useKeptVisits()
  const waiting = kept.length
  const before = useRef(waiting)
  useEffect(() => {
    if (waiting < before.current) onChanged()
    before.current = waiting
  }, [waiting, onChanged])
  // What was told and waits for signal is not to be done again.
  const rows = list.rows.filter(({ id }) => !kept.some(({ input, problem }) => input.householdId === id && problem === null))
  return (
    <ListState list={{ ...list, rows }} empty={<EmptyState icon="done" title="今天没有要看的" text="到了该看的日子，会列在这儿" />}>
      {rows.map((row) => (
        <CustomWrapper key={row.id}>
          <DueCard row={row} staff={list.page?.as === 'office'} onChanged={onChanged} />
        </CustomWrapper>
      ))}
    </ListState>
  )
}
