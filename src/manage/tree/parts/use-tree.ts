import { useState } from 'react'
import { useReachBottom } from '@tarojs/taro'
import { call } from '@/cloud'
import type { CallError, Output } from '@/contract'
import type { Gap } from '@/contract/words'
import { useCall } from '@/lib/hooks/use-call'

type Tree = Output<'grid.tree'>

/** A place and what lies below it; grows when its end is reached. */
export const useTree = (id: string | undefined, gap: Gap | undefined) => {
  const { data, error, retry, refresh } = useCall('grid.tree', { id, gap })
  const [grown, setGrown] = useState<{ first: Tree; all: Tree; error: CallError | null } | null>(null)
  const longer = data && grown?.first === data ? grown : null
  const tree = longer?.all ?? data

  const more = async () => {
    if (!data || !tree?.next) return
    const reply = await call('grid.tree', { id, gap, after: tree.next })
    const all = reply.ok ? { ...tree, rows: [...tree.rows, ...reply.data.rows], next: reply.data.next } : tree
    setGrown({ first: data, all, error: reply.ok ? null : reply.error })
  }
  useReachBottom(() => void more())
  return { tree, error: error ?? longer?.error ?? null, retry, refresh, more: () => void more() }
}
