import { useCallback } from 'react'
import { CustomWrapper, View } from '@tarojs/components'
import { groupBy } from 'lodash-es'
import { call } from '@/cloud'
import type { MatterCard } from '@/contract/matters'
import { isPast, isToday } from '@/lib/words/dates'
import { isLate } from '@/lib/words/labels'
import { usePages } from '@/lib/hooks/use-pages'
import { EmptyState } from '@/ui/EmptyState'
import { ListState } from '@/ui/ListState'
import { Heading } from '@/ui/Heading'
import { QueueCard } from './QueueCard'

const groups = ['等我接手', '已超时', '今天到期', '之后', '等对方确认'] as const

const groupOf = (matter: MatterCard): (typeof groups)[number] => {
  if (matter.handover?.mine) return '等我接手'
  const toCall = matter.can.includes('callBack')
  if (matter.state === 'answered' && !toCall) return '等对方确认'
  if (isLate(matter) || (toCall && matter.dueAt !== null && isPast(matter.dueAt))) return '已超时'
  return matter.dueAt !== null && isToday(matter.dueAt) ? '今天到期' : '之后'
}

const load = (after?: string) => call('matters.queue', { after })

/** What must be done, what is due first at the top. */
export const QueueList = () => {
  const list = usePages(load)
  const { refresh } = list
  const onChanged = useCallback(() => void refresh(), [refresh])
  const grouped = groupBy(list.rows, groupOf)
  return (
    <ListState list={list} empty={<EmptyState icon="done" title="没有要办的事" text="有新的事来，会马上告诉您" />}>
      {groups.map(
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
