import { useCallback, useEffect, useRef, useState } from 'react'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { call } from '@/cloud'
import type { CallError, CallName, Input, Output } from '@/contract'

interface Seen<Data> {
  readonly data: Data | null
  readonly error: CallError | null
}

/** The call that fills a page: made when it opens, again when it comes back to the front or is pulled down. */
export const useCall = <Name extends CallName>(name: Name, input: Input<Name>, known: Output<Name> | null = null) => {
  const [seen, setSeen] = useState<Seen<Output<Name>>>({ data: known, error: null })
  const turn = useRef(0)
  const asked = JSON.stringify(input)

  const refresh = useCallback(async () => {
    const mine = ++turn.current
    const reply = await call(name, JSON.parse(asked) as Input<Name>)
    if (mine !== turn.current) return
    setSeen((old) => (reply.ok ? { data: reply.data, error: null } : { data: old.data, error: reply.error }))
  }, [name, asked])

  const retry = useCallback(() => {
    setSeen((old) => ({ ...old, error: null }))
    void refresh()
  }, [refresh])

  const put = useCallback((data: Output<Name>) => {
    turn.current += 1
    setSeen({ data, error: null })
  }, [])

  useRefreshing(refresh)
  return { ...seen, loading: !seen.data && !seen.error, refresh, retry, put }
}

/** Runs `refresh` when the page opens, comes back to the front or is pulled down. */
export const useRefreshing = (refresh: () => Promise<void>) => {
  const opened = useRef(false)
  useEffect(() => {
    void refresh().then(() => {
      opened.current = true
    })
  }, [refresh])
  useDidShow(() => {
    if (opened.current) void refresh()
  })
  usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh())
  })
}
