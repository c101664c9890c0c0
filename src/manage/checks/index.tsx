import { useCallback } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import { call } from '@/cloud'
import { open } from '@/lib/routes/routes'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { QueuedMatter } from '@/ui/MatterRow'
import { Office } from '../parts/Office'

/** 抽查回访: what was drawn of last month's closed matters, and nobody has called about yet. */
export default function Checks() {
  const load = useCallback((after?: string) => call('matters.spotChecks', { after }), [])
  const list = usePages(load)
  return (
    <Office>
      <ListState list={list} empty={<EmptyState icon="phone" title="没有要回访的" text="每月初从上个月办完的事里抽几件，列在这儿" />}>
        <View className="note">从上个月办完的事里抽出来的。打个电话问问，没解决的会接着办</View>
        {list.rows.map((matter) => (
          <CustomWrapper key={matter.id}>
            <QueuedMatter matter={matter} onOpen={() => open.step(matter.id, 'spotCheck')} />
          </CustomWrapper>
        ))}
      </ListState>
    </Office>
  )
}
