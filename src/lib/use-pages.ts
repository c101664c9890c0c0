import { useCallback, useRef, useState } from 'react'
import { useReachBottom } from '@tarojs/taro'
import type { CallError, Reply } from '@/contract'
import { useRefreshing } from './use-call'

interface Page<Row> {
  readonly rows: Row[]
  readonly next: string | null
}

interface Listed<Row> extends Page<Row> {
  readonly loaded: boolean
  readonly error: CallError | null
}

/** A list that grows when its end is reached. `load` must keep its identity while it asks for the same list. */
export const usePages = <Row>(load: (after?: string) => Promise<Reply<Page<Row>>>) => {
  const [list, setList] = useState<Listed<Row>>({ rows: [], next: null, loaded: false, error: null })
  const turn = useRef(0)

  const refresh = useCallback(async () => {
    const mine = ++turn.current
    const reply = await load()
    if (mine !== turn.current) return
    setList((old) => (reply.ok ? { ...reply.data, loaded: true, error: null } : { ...old, error: reply.error }))
  }, [load])

  const more = async (after: string) => {
    const mine = ++turn.current
    const reply = await load(after)
    if (mine !== turn.current) return
    setList((old) =>
      reply.ok
        ? { rows: [...old.rows, ...reply.data.rows], next: reply.data.next, loaded: true, error: null }
        : { ...old, error: reply.error },
    )
  }

  const retry = useCallback(() => {
    setList((old) => ({ ...old, error: null }))
    void refresh()
  }, [refresh])

  useRefreshing(refresh)
  useReachBottom(() => {
    if (list.next) void more(list.next)
  })
  return { ...list, loading: !list.loaded && !list.error, refresh, retry }
}
