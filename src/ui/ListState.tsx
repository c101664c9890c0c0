import type { PropsWithChildren, ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { CallError } from '@/contract'
import { ErrorInPlace, ErrorLine } from './ErrorInPlace'
import { CardsSkeleton } from './Skeletons'

interface ListStateProps {
  list: {
    readonly rows: readonly unknown[]
    readonly next: string | null
    readonly loading: boolean
    readonly error: CallError | null
    readonly retry: () => void
  }
  empty: ReactNode
}

/** Around the rows of a list: waiting, failed, empty, more to come. */
export const ListState = ({ list, empty, children }: PropsWithChildren<ListStateProps>) => {
  if (list.loading) return <CardsSkeleton />
  if (list.rows.length === 0) return list.error ? <ErrorInPlace error={list.error} onRetry={list.retry} /> : <>{empty}</>
  return (
    <>
      <ErrorLine error={list.error} />
      {children}
      {list.next && <View className="note">往上滑，还有</View>}
    </>
  )
}
