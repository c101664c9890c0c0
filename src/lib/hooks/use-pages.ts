import { useCallback, useRef, useState } from 'react'
import { useReachBottom } from '@tarojs/taro'
import type { CallError, Reply } from '@/contract'
import { useRefreshing } from './use-call'

interface Page<Row> {
  readonly rows: Row[]
  readonly next: string | null
}

interface Listed<Row, Reply> extends Page<Row> {
  readonly loaded: boolean
  readonly error: CallError | null
  /** The page that came last, with whatever else it says. */
  readonly page: Reply | null
}

const shownFrom = <Row, Data extends Page<Row>>(before: readonly Row[], page: Data & Page<Row>): Listed<Row, Data> => ({
  rows: [...before, ...page.rows],
  next: page.next,
  loaded: true,
  error: null,
  page,
})

/** A list that grows when its end is reached. `load` must keep its identity while it asks for the same list. */
export const usePages = <Row, Data extends Page<Row>>(load: (after?: string) => Promise<Reply<Data & Page<Row>>>) => {
  const [list, setList] = useState<Listed<Row, Data>>({ rows: [], next: null, loaded: false, error: null, page: null })
  const turn = useRef(0)

  const refresh = useCallback(async () => {
    const mine = ++turn.current
    const reply = await load()
    if (mine !== turn.current) return
    setList((old) => (reply.ok ? shownFrom([], reply.data) : { ...old, error: reply.error }))
  }, [load])

  const more = async () => {
    const after = list.next
    if (after === null) return
    const mine = ++turn.current
    const reply = await load(after)
    if (mine !== turn.current) return
    setList((old) => (reply.ok ? shownFrom(old.rows, reply.data) : { ...old, error: reply.error }))
  }

  const retry = useCallback(() => {
    setList((old) => ({ ...old, error: null }))
    void refresh()
  }, [refresh])

  useRefreshing(refresh)
  useReachBottom(() => {
    void more()
  })
  return { ...list, loading: !list.loaded && !list.error, refresh, retry, more }
}
