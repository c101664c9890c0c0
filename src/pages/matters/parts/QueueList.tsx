import { useCallback } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import { groupBy } from 'lodash-es'
import { call } from '@/cloud'
import { inQueueOrder, queueGroupOf, queueGroups } from '@/lib/words/queue-order'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Heading } from '@/ui/Heading'
import { QueueCard } from './QueueCard'

const load = (after?: string) => call('matters.queue', { after })

/** What must be done, what is due first at the top. */
export const QueueList = () => {
  const list = usePages(load)
  const { refresh } = list
  const onChanged = useCallback(() => void refresh(), [refresh])
  const grouped = groupBy(inQueueOrder(list.rows), queueGroupOf)
  return (
    <ListState list={list} empty={<EmptyState icon="done" title="没有要办的事" text="有新的事来，会马上告诉您" />}>
      {queueGroups.map(
        (group) =>
          grouped[group] && (
            <View key={group}>
              <Heading look="section">{`${group} · ${grouped[group].length} 件`}</Heading>
              {grouped[group].map((matter) => (
                <CustomWrapper key={matter.id}>
                  <QueueCard matter={matter} onChanged={onChanged} />
                </CustomWrapper>
              ))}
            </View>
          ),
      )}
    </ListState>
  )
}
