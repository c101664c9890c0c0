import { useCallback } from 'react'
import { View } from '@tarojs/components'
import { call } from '@/cloud'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Office } from '../parts/Office'
import { HeldCard } from './parts/HeldCard'

/** 待看的话: what the check left to whoever answers for the place. */
export default function Moderation() {
  const load = useCallback((after?: string) => call('moderation.list', { after }), [])
  const list = usePages(load)
  return (
    <Office>
      <ListState list={list} empty={<EmptyState icon="speech" title="没有要看的" text="微信拿不准的话和照片，会列在这儿等您看" />}>
        <View className="note">别人还看不到这些。您看过能发的，马上按原话发出；不能发的，写的人会知道</View>
        {list.rows.map((held) => (
          <HeldCard key={held.id} held={held} onDecided={() => void list.refresh()} />
        ))}
      </ListState>
    </Office>
  )
}
